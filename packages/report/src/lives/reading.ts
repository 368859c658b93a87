import { type Act, type Biography, type Choice, priceNames } from '@fairweather/core';
import { three } from '../text/numbers.js';
import { priceWords } from '../text/prices.js';

/**
 * The reason why an agent came to act more or less often: which of its prices moved most.
 *
 * @param weeks its choices, by unit
 */
export function biographyReading(
  life: Biography,
  weeks: readonly (readonly Choice[])[],
  unit: string,
  { taking, act, acts }: Act,
): string {
  const priced = weeks.findIndex((choices) => choices.some(({ price }) => price > 0));
  const count = (from: number, until: number) =>
    weeks.slice(from, until).reduce((sum, choices) => sum + choices.filter(({ took }) => took).length, 0);
  const counted = (count: number) => `${count} ${count === 1 ? act : acts}`;
  const first = life.choices[0];
  const last = life.choices[life.choices.length - 1];
  const moves = priceNames
    .map((price) => ({ price, from: first[price], to: last[price] }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const [most] = moves;
  const story =
    priced > 0
      ? `${counted(count(0, priced))} in the ${priced} ${unit}s before a price was named, and ` +
        `${count(priced, weeks.length)} ` +
        `in the ${weeks.length - priced} ${unit}s from then on.`
      : `${counted(count(0, weeks.length))} in ${weeks.length} ${unit}s.`;
  if (Math.abs(most.to - most.from) < 0.005) {
    return `${story} None of the four prices moved for this agent: only luck changed.`;
  }
  return (
    `${story} From first to last, the probability of ${taking} went from ${three(first.probability)} to ` +
    `${three(last.probability)}; the price that moved most was ${priceWords[most.price]}, from ` +
    `${three(most.from)} to ${three(most.to)} logits.`
  );
}
