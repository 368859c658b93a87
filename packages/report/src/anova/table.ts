import { effectsOf, type HaifaAnova, type PlacedEffect, type SignificantShares } from '@fairweather/evidence';
import { alignTable } from '../text/table.js';
import { anovaHeadings, degrees, probability, ratio, wholePercent } from './words.js';

/**
 * One part of the analysis as rows, the head first.
 *
 * @param replicates if given, adds how often each effect is significant
 */
export function anovaRows(
  analysis: HaifaAnova,
  part: keyof HaifaAnova,
  replicates?: SignificantShares,
): string[][] {
  const effects = effectsOf(analysis).filter((effect) => effect.part === part);
  const compares = effects.some(({ difference }) => difference !== undefined);
  const simulated = (effect: PlacedEffect) => (replicates ? shares(effect, replicates, compares) : []);
  return [
    [...anovaHeadings.columns, ...(replicates ? anovaHeadings.replicates.slice(0, compares ? 2 : 1) : [])],
    ...effects.map((placed) => [
      anovaHeadings.effects[placed.name] ?? placed.name,
      ratio(placed.effect.F),
      placed.effect.df.map(degrees).join(', '),
      probability(placed.effect.p),
      ...simulated(placed),
    ]),
  ];
}

function shares(
  { part, name, difference }: PlacedEffect,
  { significant, rising }: SignificantShares,
  compares: boolean,
): string[] {
  const direction = difference === undefined ? '' : wholePercent(rising[name]);
  return [wholePercent(significant[part][name]), ...(compares ? [direction] : [])];
}

/** The probability of each pair of blocks under each error term, as rows, the head first. */
export function contrastRows({ fined: { contrasts } }: HaifaAnova): string[][] {
  const [{ df, againstCentreByBlock, againstWeekInBlock }] = contrasts;
  const errors = [df, againstCentreByBlock.df, againstWeekInBlock.df];
  return [
    ['blocks', ...errors.map(([, error], i) => `${anovaHeadings.contrasts[i]}, ${error} df`)],
    ...contrasts.map(({ blocks, p, againstCentreByBlock, againstWeekInBlock }) => [
      blocks.join(' and '),
      ...[p, againstCentreByBlock.p, againstWeekInBlock.p].map(probability),
    ]),
  ];
}

/** The three parts as text for a terminal. */
export function anovaTable(analysis: HaifaAnova, replicates?: SignificantShares): string[] {
  return (['fined', 'baseline', 'control'] as const).flatMap((part) => [
    anovaHeadings.parts[part],
    ...alignTable(anovaRows(analysis, part, replicates)),
    '',
    ...(part === 'fined' ? [anovaHeadings.pairs, ...alignTable(contrastRows(analysis)), ''] : []),
  ]);
}
