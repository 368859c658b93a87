import type { Act } from '@fairweather/core';
import { capital, exp } from '@fairweather/core/tools';
import { interval, one, two } from '../text/numbers.js';
import type { Paragraph } from '../text/Paragraph.js';
import { priceWords } from '../text/prices.js';
import { windowText } from '../text/windows.js';
import type { CountsSummary, Level, PriceMove } from './CountsSummary.js';

export const headings = {
  chart: (label: string, unit: string, high: number) =>
    `${capital(label)}, ${unit} by ${unit}: mean, lowest bar 0 and highest ` +
    `${high < 1 ? high.toPrecision(2) : one(high)}`,
  levels: (label: string) => `As given: ${label}`,
  who: { treated: 'test', untreated: 'control' },
  observed: 'observed',
  simulated: 'simulated',
  interval: '90 % interval',
  differences: (compareWith: string) =>
    `Difference from “${compareWith}”, paired, ± half of its joint 95 % interval (all hold at once)`,
  reading: 'Reading',
  arm: 'arm',
} as const;

/** The parts of a run that the texts use. */
export interface ReadingContext {
  readonly act: Act;
  readonly unit: string;
  readonly theory: string;
  readonly theoryTitle: string;
  readonly rivalTitle?: string;
  readonly replication?: string;
  readonly replicates: number;
}

/** The reading in plain words: what happened, why under this theory, and how far to trust it. */
export function reading(summary: CountsSummary, context: ReadingContext): Paragraph[] {
  return [
    happened(summary, context),
    // A scenario from a file may have no stretches before, during and after a price to compare.
    ...(summary.moves.length > 0 ? [why(summary, context)] : []),
    fits(summary, context),
    ...cannotTell(summary, context),
  ];
}

function happened({ levels }: CountsSummary, { act, unit }: ReadingContext): Paragraph {
  const heading = 'What happened';
  const treated = levels.filter(({ who }) => who === 'treated');
  const value = (level: Level) => one(level.observed ?? level.mean);
  const source = treated[0]?.observed === undefined ? 'Simulated' : 'Counted';
  const story = (group: readonly Level[]) =>
    group.map((level) => `${value(level)} in ${windowText(unit, level.from, level.until)}`).join(', ');
  const untreated = levels.filter(({ who }) => who === 'untreated');
  const control = untreated.length > 0 ? ` In the control group: ${story(untreated)}.` : '';
  return { heading, text: `${source}, per ${unit} and ${act.group}: ${story(treated)}.${control}` };
}

function why({ moves }: CountsSummary, { act, theory, theoryTitle }: ReadingContext): Paragraph {
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
      ? ` At the end, ${act.taking} costs the same as at the start.`
      : ` At the end, ${act.taking} costs ${two(Math.abs(total))} logits ${total < 0 ? 'less' : 'more'} than ` +
        `at the start, ` +
        `which multiplies the odds of ${act.taking} by about ${one(odds)}.`;
  const idle = moves.filter(
    ({ price, before, after }) => price !== 'conscience' && before === 0 && after === 0,
  );
  const absent = idle.map(({ price }) => price).filter((price) => price === 'shadow' || price === 'crowd');
  const zero =
    theory === 'full' && absent.length > 0
      ? ` (Here ${absent.join(' and ')} ${absent.length > 1 ? 'have' : 'has'} strength zero; rival theories ` +
        `rely on ${absent.length > 1 ? 'them' : 'it'}.)`
      : '';
  return {
    heading,
    text: `Before the price, at its end, and at the very end: ${list}.${rest}${sum}${zero}`,
  };
}

function fits({ fit, levels }: CountsSummary, { unit, replicates }: ReadingContext): Paragraph {
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
        `${windowText(unit, l.from, l.until)} (observed ${one(l.observed ?? Number.NaN)}, simulated ` +
        `${interval(l.low, l.high)})`,
    );
  const count =
    `${fit.inside} of ${fit.of} observed levels after the baseline lie in their 90 % predictive ` +
    `interval (${replicates} replicates)`;
  const text = fit.reproduces
    ? `Yes: ${count}. The baseline is set from each group’s own first weeks, and guilt and the speed of the ` +
      `frame were ` +
      'chosen with these data in view, so this is a description and not a prediction.'
    : `No: this theory, with these values, does not reproduce the data. ${capital(count)}; it misses ` +
      `${missedLevels.join(', ')}.`;
  const { missed, of } = fit.units;
  const single =
    missed.length === 0
      ? ` ${capital(unit)} by ${unit}, all ${of} lie in their bands.`
      : ` ${capital(unit)} by ${unit}, ${of - missed.length} of ${of} lie in their bands; outside: ` +
        `${missed
          .map(
            (m) =>
              `${unit} ${m.from} (observed ${one(m.observed ?? Number.NaN)}, simulated ` +
              `${interval(m.low, m.high)})`,
          )
          .join(', ')}.`;
  return { heading, text: `${text}${single}` };
}

function cannotTell(
  { rival }: CountsSummary,
  { unit, rivalTitle, replication }: ReadingContext,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (rival) {
    const [here, there] = rival.asItHappened;
    const [hereParted, thereParted] = rival.parted;
    const overlap = here.low <= there.high && there.low <= here.high;
    paragraphs.push({
      heading: 'What the data cannot show',
      text:
        `Under the theory “${rivalTitle}” the last ${unit}s are at ${one(there.mean)} ` +
        `(${interval(there.low, there.high)}), under this one at ` +
        `${one(here.mean)} (${interval(here.low, here.high)}): ` +
        (overlap ? 'the counts cannot tell the two apart. ' : 'with these values the two differ. ') +
        `They differ in an experiment that nobody has run, “${rival.arm}”: ${one(hereParted.mean)} here, ` +
        `${one(thereParted.mean)} there. ` +
        'Counts per group also cannot show how much people differ, nor, with one level of price, how it ' +
        'weighs against guilt.',
    });
  }
  if (replication) paragraphs.push({ heading: 'Has it been replicated?', text: replication });
  return paragraphs;
}
