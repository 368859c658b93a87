import {
  type Contrast,
  type HaifaAnova,
  SIGNIFICANT,
  type SignificantShares,
  shareOfRadians,
} from '@fairweather/evidence';
import { one, percent, three, two } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';

/** Every sentence of `fairweather anova`. */

/** "0.148", or "< 0.001"; "?" if nothing varies. */
export const probability = (p: number): string => (Number.isNaN(p) ? '?' : p < 0.001 ? '< 0.001' : three(p));
/** "41.83"; "?" if nothing varies. */
export const ratio = (f: number): string => (Number.isNaN(f) ? '?' : two(f));
/** "75"; one decimal if degrees of freedom are not whole; "?" if nothing varies. */
export const degrees = (df: number): string =>
  Number.isInteger(df) ? String(df) : Number.isNaN(df) ? '?' : one(df);
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
  pairs: 'Pairs of blocks: p against each error term',
  contrasts: ['residual', 'centre × block', 'week in block'],
  effects: {
    block: 'block',
    blockAgainstCentreByBlock: 'block, against centre × block',
    blockAgainstWeekInBlock: 'block, against week in block',
    blockQuasiF: 'block, quasi-F against both',
    centre: 'centre',
    weekInBlock: 'week in block',
    centreByBlock: 'centre × block',
    group: 'group, against centre in group',
    groupAgainstResidual: 'group, against the residual',
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

/** Why some effects are in the table several times. */
export const anovaErrorTerms =
  'An effect is tested against the residual unless its line names another error. Centres are nested in their groups ' +
  'and represent other centres, so the groups are tested against the centres. The blocks are tested against ' +
  'centre × block (would other centres show it?), against the weeks in their blocks (would other weeks?), and, as a ' +
  'quasi-F, against both. Block 2 is a mean over a climb, so much of the spread of its weeks is the effect itself.';

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
    `${SIGNIFICANT / contrasts.length}), ${corrected}. ${otherTermsText(contrasts)} Block 2 is a mean over a climb ` +
    'and not a level.'
  );
}

/** Which pairs differ against the other two error terms, alone and by the stricter standard. */
function otherTermsText(contrasts: readonly Contrast[]): string {
  const below = (effect: (contrast: Contrast) => { readonly p: number }, level: number) =>
    pairs(contrasts.filter((contrast) => effect(contrast).p < level));
  const alone = below((contrast) => contrast, SIGNIFICANT);
  const told = (name: string, effect: (contrast: Contrast) => { readonly p: number }) => {
    const there = below(effect, SIGNIFICANT);
    const strictly = below(effect, SIGNIFICANT / contrasts.length);
    const first = there === alone ? 'the same pairs differ' : `${there || 'no pairs'} differ`;
    return `Against ${name} ${first}${
      strictly === there
        ? ', also by the stricter standard'
        : `; by the stricter standard, ${strictly || 'none'}`
    }.`;
  };
  return [
    told('centre × block', ({ againstCentreByBlock }) => againstCentreByBlock),
    told('week in block', ({ againstWeekInBlock }) => againstWeekInBlock),
  ].join(' ');
}

function pairs(contrasts: readonly Contrast[]): string {
  return contrasts.map(({ blocks }) => blocks.join(' and ')).join(', ');
}

function baselineText({ baseline: { group, groupAgainstResidual } }: HaifaAnova): string {
  const verdict = group.p < SIGNIFICANT ? 'The two groups differ' : 'The two groups cannot be told apart';
  return (
    `${verdict}: F(${group.df.join(', ')}) = ${three(group.F)}, p = ${probability(group.p)}, against the centres in ` +
    `their groups. Against the residual p would be ${probability(groupAgainstResidual.p)}: that asks whether these ` +
    'ten centres differ in other weeks, and says nothing about groups.'
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
