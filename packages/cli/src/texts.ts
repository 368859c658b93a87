import type { Biography, Choice } from '@fairweather/core';
import { exp } from '@fairweather/core/tools';
import type { Findings, Level, PriceMove } from './experiment/Findings.js';

/** Every sentence that the tables and the report show, in one place, so that it can be mended or translated. */

/** A number with one decimal, and a real minus sign. */
export const one = (value: number): string =>
  value
    .toFixed(1)
    .replace('-', '−')
    .replace(/^−0\.0$/, '0.0');
const two = (value: number): string =>
  value
    .toFixed(2)
    .replace('-', '−')
    .replace(/^−0\.00$/, '0.00');
/** A difference with its sign and half the width of its interval: "+4.86 ± 0.04". */
export const plusMinus = (value: number, half: number): string =>
  `${value >= 0.005 ? '+' : ''}${two(value)} ± ${Number.isNaN(half) ? '?' : two(half)}`;
/** "6.9 – 9.4". */
export const range = (low: number, high: number): string => `${one(low)} – ${one(high)}`;
/** "weeks 5–8". */
export const stretch = (unit: string, from: number, until: number): string =>
  from === until ? `${unit} ${from}` : `${unit}s ${from}–${until}`;

export const headings = {
  chart: (label: string, unit: string, high: number) =>
    `${label.charAt(0).toUpperCase()}${label.slice(1)}, ${unit} by ${unit}: mean, lowest bar 0 and highest ${high < 1 ? high.toPrecision(2) : one(high)}`,
  levels: (label: string) => `As given: ${label}`,
  who: { treated: 'test', untreated: 'control' },
  observed: 'observed',
  simulated: 'simulated',
  interval: '90 % interval',
  differences: (compareWith: string) =>
    `Difference from “${compareWith}”, paired, ± half of its 95 % interval`,
  reading: 'Reading',
  arm: 'arm',
} as const;

const priceWords: Record<PriceMove['price'], string> = {
  sticker: 'the sticker price',
  shadow: 'the shadow price (what might happen)',
  conscience: 'conscience (guilt)',
  crowd: 'the crowd price (what others do)',
};

/** What the texts need to know about the run. */
export interface ReadingContext {
  readonly unit: string;
  readonly theory: string;
  readonly theoryTitle: string;
  readonly rivalTitle?: string;
  readonly replication?: string;
  readonly replicates: number;
}

/** One paragraph of the reading. */
export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

/** The plain-language reading: what happened, why under this theory, and what the data cannot tell. */
export function reading(findings: Findings, context: ReadingContext): Paragraph[] {
  return [
    happened(findings, context),
    // A scenario from a file has no stretches before, during and after a price to compare.
    ...(findings.moves.length > 0 ? [why(findings, context)] : []),
    fits(findings, context),
    ...cannotTell(findings, context),
  ];
}

function happened({ levels }: Findings, { unit }: ReadingContext): Paragraph {
  const heading = 'What happened';
  const treated = levels.filter(({ who }) => who === 'treated');
  const value = (level: Level) => one(level.observed ?? level.mean);
  const source = treated[0]?.observed === undefined ? 'Simulated' : 'Counted';
  const story = (group: readonly Level[]) =>
    group.map((level) => `${value(level)} in ${stretch(unit, level.from, level.until)}`).join(', ');
  const untreated = levels.filter(({ who }) => who === 'untreated');
  const control = untreated.length > 0 ? ` In the control group: ${story(untreated)}.` : '';
  return { heading, text: `${source}, per ${unit} and group: ${story(treated)}.${control}` };
}

function why({ moves }: Findings, { theory, theoryTitle }: ReadingContext): Paragraph {
  const heading = `Why, under the theory “${theoryTitle}”`;
  const change = (move: PriceMove) => move.after - move.before;
  const moved = moves
    .filter((move) => Math.abs(move.during - move.before) >= 0.005 || Math.abs(change(move)) >= 0.005)
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  if (moved.length === 0)
    return { heading, text: 'None of the four prices moved: under this theory nothing changed.' };
  const still = moves.filter((move) => !moved.includes(move)).map((move) => priceWords[move.price]);
  const total = moves.reduce((sum, move) => sum + change(move), 0);
  const list = moved
    .map(
      (m) =>
        `${priceWords[m.price]} went from ${two(m.before)} to ${two(m.during)} and then ${two(m.after)} logits`,
    )
    .join('; ');
  const rest =
    still.length > 0
      ? ` ${capital(still.join(' and '))} stayed where ${still.length > 1 ? 'they were' : 'it was'}.`
      : '';
  const odds = exp(-total);
  const sum =
    Math.abs(total) < 0.005
      ? ' At the end taking costs what it cost at the start.'
      : ` At the end taking costs ${two(Math.abs(total))} logits ${total < 0 ? 'less' : 'more'} than at the start, ` +
        `which multiplies the odds of being late by about ${one(odds)}.`;
  const idle = moves.filter(
    ({ price, before, after }) => price !== 'conscience' && before === 0 && after === 0,
  );
  const absent = idle.map(({ price }) => price).filter((price) => price === 'shadow' || price === 'crowd');
  const zero =
    theory === 'full' && absent.length > 0
      ? ` (Here ${absent.join(' and ')} ${absent.length > 1 ? 'have' : 'has'} strength zero; rival theories live there.)`
      : '';
  return {
    heading,
    text: `Before, at the end of the price, and at the end of all: ${list}.${rest}${sum}${zero}`,
  };
}

function fits({ fit, levels }: Findings, { unit, replicates }: ReadingContext): Paragraph {
  const heading = 'Does it reproduce the data?';
  if (!fit)
    return {
      heading,
      text: 'There are no published data for this scenario: everything here is illustrative.',
    };
  const missedLevels = levels
    .filter(({ who, from, inside }) => who === 'treated' && from > 1 && inside === false)
    .map(
      (l) =>
        `${stretch(unit, l.from, l.until)} (observed ${one(l.observed ?? Number.NaN)}, simulated ${range(l.low, l.high)})`,
    );
  const count = `${fit.inside} of ${fit.of} observed levels after the baseline lie in their 90 % predictive interval (${replicates} replicates)`;
  const text = fit.reproduces
    ? `Yes: ${count}. The baseline is set from each group’s own first weeks, and guilt and the speed of the frame were ` +
      'chosen with these data in view, so this is a description and not a prediction.'
    : `No: this theory, with these values, does not reproduce the data. ${capital(count)}; it misses ${missedLevels.join(', ')}.`;
  const { missed, of } = fit.units;
  const single =
    missed.length === 0
      ? ` ${capital(unit)} by ${unit}, all ${of} lie in their bands.`
      : ` ${capital(unit)} by ${unit}, ${of - missed.length} of ${of} lie in their bands; outside: ` +
        `${missed.map((m) => `${unit} ${m.from} (observed ${one(m.observed ?? Number.NaN)}, simulated ${range(m.low, m.high)})`).join(', ')}.`;
  return { heading, text: `${text}${single}` };
}

function cannotTell({ rival }: Findings, { unit, rivalTitle, replication }: ReadingContext): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (rival) {
    const [here, there] = rival.asItHappened;
    const [hereParted, thereParted] = rival.parted;
    const overlap = here.low <= there.high && there.low <= here.high;
    paragraphs.push({
      heading: 'What the data cannot tell',
      text:
        `Under the theory “${rivalTitle}” the last ${unit}s stand at ${one(there.mean)} (${range(there.low, there.high)}), under this one at ` +
        `${one(here.mean)} (${range(here.low, here.high)}): ` +
        (overlap ? 'the counts cannot tell the two apart. ' : 'with these values the two differ. ') +
        `They part in an experiment that nobody has made, “${rival.arm}”: ${one(hereParted.mean)} here, ${one(thereParted.mean)} there. ` +
        'Counts per group also cannot tell how much people differ, nor, with one level of price, how it weighs against guilt.',
    });
  }
  if (replication) paragraphs.push({ heading: 'Has it been repeated?', text: replication });
  return paragraphs;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 0 ? 'never' : `${count} times`);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the table of findings says. */
export const findingsTexts = {
  columns: ['finding', 'direction', 'comparisons hit', 'size', 'replication'],
  predicted: 'predicted',
  published: 'published',
  otherwise: (condition: string) => `under other conditions (${condition}), the first comparison`,
} as const;

/** A number with three decimals, and a real minus sign. */
export const three = (value: number): string =>
  value
    .toFixed(3)
    .replace('-', '−')
    .replace(/^−0\.000$/, '0.000');

/**
 * Why an agent came to take more, or less: which of what it felt moved most.
 *
 * @param weeks its choices by unit
 */
export function biographyReading(
  life: Biography,
  weeks: readonly (readonly Choice[])[],
  unit: string,
): string {
  const priced = weeks.findIndex((choices) => choices.some(({ price }) => price > 0));
  const count = (from: number, until: number) =>
    weeks.slice(from, until).reduce((sum, choices) => sum + choices.filter(({ took }) => took).length, 0);
  const first = life.choices[0];
  const last = life.choices[life.choices.length - 1];
  const moves = (['sticker', 'shadow', 'conscience', 'crowd'] as const)
    .map((price) => ({ price, from: first[price], to: last[price] }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const [most] = moves;
  const story =
    priced > 0
      ? `Took ${times(count(0, priced))} in the ${priced} ${unit}s before a price was named and ${times(count(priced, weeks.length))} ` +
        `in the ${weeks.length - priced} ${unit}s from then on.`
      : `Took ${times(count(0, weeks.length))} in ${weeks.length} ${unit}s.`;
  if (Math.abs(most.to - most.from) < 0.005) {
    return `${story} None of the four prices moved for this agent: what changed was luck.`;
  }
  return (
    `${story} From first to last, the probability of taking went from ${three(first.probability)} to ` +
    `${three(last.probability)}; what moved most was ${priceWords[most.price]}, from ${three(most.from)} to ${three(most.to)} logits.`
  );
}
