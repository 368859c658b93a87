import {
  type Contrast,
  type HaifaAnova,
  SIGNIFICANT,
  type SignificantShares,
  shareOfRadians,
} from '@fairweather/evidence';
import { percent, three, two } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';

/** Every sentence of `fairweather anova`. */

/** "0.148", or "< 0.001"; "?" if nothing varies. */
export const probability = (p: number): string => (Number.isNaN(p) ? '?' : p < 0.001 ? '< 0.001' : three(p));
/** "41.83"; "?" if nothing varies. */
export const ratio = (f: number): string => (Number.isNaN(f) ? '?' : two(f));
/** "46 %". */
export const wholePercent = (share: number): string => `${percent(share, 0)} %`;

export const anovaHeadings = {
  columns: ['effect', 'F', 'df', 'p'],
  replicates: ['p < 0.05 in', 'and rising in'],
  parts: {
    fined: 'Fined group, weeks 1–20 in five blocks of four',
    baseline: 'Both groups before the fine, weeks 1–4',
    control: 'Control group, weeks 1–20',
  },
  effects: {
    block: 'block',
    blockAgainstCentreByBlock: 'block, against centre × block',
    centre: 'centre',
    weekInBlock: 'week in block',
    centreByBlock: 'centre × block',
    group: 'group',
    groupAgainstCentreInGroup: 'group, against centre in group',
    centreInGroup: 'centre in group',
    week: 'week',
    weekByGroup: 'week × group',
  } as Readonly<Record<string, string>>,
} as const;

/** The data of the analysis, and the meaning of a small p. */
export const anovaIntroduction =
  'The data are late pick-ups in each centre and week. Their daily share, as the arcsine of its square root, is ' +
  'split into parts for the blocks of weeks, the centres and so on. F compares an effect with the residual; p is ' +
  'how often chance alone would give an F this large. Below 0.05, chance is a poor explanation.';

/** Why two effects are in the table twice. */
export const anovaErrorTerms =
  'Effects are tested against the residual. Two are also tested against the differences between centres: this ' +
  'asks whether other centres would show the effect too, and is the usual test if centres represent others.';

/** The meaning of the columns that summarise replicates. */
export const anovaReplicates = ({ count }: SignificantShares, theoryTitle: string): string =>
  `The last columns show in how many of ${count} simulated studies, under the theory “${theoryTitle}”, p is ` +
  'below 0.05 and, for two blocks, in how many of these the later one is higher.';

/** The reading of the analysis: which blocks differ, and the results of the other two parts. */
export function anovaReading(
  analysis: HaifaAnova,
  replicates?: SignificantShares,
  theoryTitle = '',
): Paragraph[] {
  return [
    { heading: 'Which blocks differ', text: blocksText(analysis) },
    { heading: 'Before the fine', text: baselineText(analysis) },
    { heading: 'Without a fine', text: controlText(analysis) },
    ...(replicates
      ? [{ heading: 'In simulated studies', text: replicatesText(replicates, theoryTitle) }]
      : []),
  ];
}

function blocksText({ fined: { blockMeans, contrasts } }: HaifaAnova): string {
  const shares = blockMeans.map((mean) => `${percent(shareOfRadians(mean))} %`).join(', ');
  const differ = contrasts.filter(({ p }) => p < SIGNIFICANT);
  const alike = contrasts.filter((contrast) => !differ.includes(contrast));
  const strict = differ.filter(({ p }) => p < SIGNIFICANT / contrasts.length);
  const list = [
    differ.length > 0 ? `Blocks ${pairs(differ)} differ` : 'No two blocks differ',
    ...(alike.length > 0 ? [`blocks ${pairs(alike)} cannot be told apart`] : []),
  ].join('; ');
  const corrected =
    strict.length === differ.length
      ? 'the same pairs differ'
      : strict.length === 0
        ? 'no pair differs'
        : `only ${pairs(strict)} differ`;
  return (
    `Typical daily shares of late pick-ups, block by block: ${shares}. ${list}. Each pair is judged alone; by a ` +
    `stricter standard for ${contrasts.length} comparisons (Bonferroni, p < ` +
    `${SIGNIFICANT / contrasts.length}), ${corrected}.`
  );
}

function pairs(contrasts: readonly Contrast[]): string {
  return contrasts.map(({ blocks }) => blocks.join(' and ')).join(', ');
}

function baselineText({ baseline: { group, groupAgainstCentreInGroup } }: HaifaAnova): string {
  const [usual, strict] = [group, groupAgainstCentreInGroup].map(({ p }) => p < SIGNIFICANT);
  const verdict =
    usual && strict
      ? 'The two groups differ'
      : usual
        ? 'The two groups differ, but by no more than centres do anyway'
        : strict
          ? 'The two groups differ by more than their centres do'
          : 'The two groups cannot be told apart';
  return (
    `${verdict}: p = ${probability(group.p)} against the residual, p = ` +
    `${probability(groupAgainstCentreInGroup.p)} against the centres. ` +
    'The second is the usual test of a difference between groups of centres.'
  );
}

function controlText({ control: { week } }: HaifaAnova): string {
  const verdict = week.p < SIGNIFICANT ? 'The weeks differ' : 'The weeks do not differ visibly';
  return `${verdict} in the control group (p = ${probability(week.p)}).`;
}

function replicatesText({ count, samePattern }: SignificantShares, theoryTitle: string): string {
  return (
    `Under the theory “${theoryTitle}”, all ten comparisons of blocks come out as in the counts, in the ` +
    `same direction, in ` +
    `${wholePercent(samePattern)} of ${count} replicates. Guilt and the speed of the frame were chosen with ` +
    `these counts in view, ` +
    'so this says whether the theory can describe them, not whether it predicts them.'
  );
}
