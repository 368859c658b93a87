import { type ArmResult, acrossReplicates, meanOfKnown } from '@fairweather/core';
import { visible } from '@fairweather/core/tools';

const BLOCKS = '▁▂▃▄▅▆▇█';
/** The most bars in a row. */
const WIDEST = 72;

/**
 * Numbers as a row of bars, one letter per number, with a gap for a missing one.
 *
 * @param high the value of the highest bar; the lowest is 0
 * @example
 * sparkLine([0, 0.5, 1], 1); // '▁▅█'
 */
export function sparkLine(values: readonly number[], high: number): string {
  return values
    .map((value) => {
      if (!Number.isFinite(value)) return ' ';
      const step = high > 0 ? Math.floor((value / high) * BLOCKS.length) : 0;
      return BLOCKS[Math.min(BLOCKS.length - 1, Math.max(0, step))];
    })
    .join('');
}

/**
 * A chart for a terminal: the mean of a measure over the replicates, unit by unit, one row of bars per arm.
 *
 * @param high the value of the highest bar. Default: the largest mean
 * @returns its caption, the rows, and the units below them; nothing if there is no number
 */
export function sparkChart(
  arms: readonly ArmResult[],
  measure: string,
  caption: (high: number) => string,
  high?: number,
): string[] {
  const [{ outcome: first }] = arms;
  // If there are more units than fit into a terminal, several share a bar.
  const each = Math.ceil(first.units / WIDEST);
  const bars = Math.ceil(first.units / each);
  const means = arms.map(({ outcome }) =>
    Array.from({ length: bars }, (_, i) =>
      meanOfKnown(acrossReplicates(outcome, measure, i * each + 1, Math.min(outcome.units, (i + 1) * each))),
    ),
  );
  const known = means.flat().filter(Number.isFinite);
  if (known.length === 0) return [];
  const top = high ?? Math.max(...known);
  const width = Math.max(...arms.map(({ name }) => visible(name).length));
  const rows = arms.map(({ name }, i) =>
    `${visible(name).padEnd(width)}  ${sparkLine(means[i], top)}`.trimEnd(),
  );
  const axis = bars > 1 ? `1${String(first.units).padStart(bars - 1)}` : '1';
  return [caption(top), ...rows, `${' '.repeat(width)}  ${axis}`, ''];
}
