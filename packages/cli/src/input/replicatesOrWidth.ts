import { InputError } from '@fairweather/core';
import { limits } from '@fairweather/core/tools';
import { wholeNumber } from './wholeNumber.js';

/** A number of replicates, or the width of an interval that says how many are needed. */
export type ReplicatesOrWidth = number | { readonly until: number };

/**
 * Reads "--replicates" of a sweep: a whole number, or "until=width".
 *
 * @throws InputError if it cannot be read
 * @example
 * replicatesOrWidth('until=0.5'); // { until: 0.5 }
 */
export function replicatesOrWidth(text: string): ReplicatesOrWidth {
  const [, width] = /^until=(.*)$/.exec(text.trim()) ?? [];
  if (width === undefined) return wholeNumber('--replicates', 1, limits.replicates)(text);
  const until = Number(width);
  if (until > 0 && Number.isFinite(until)) return { until };
  throw new InputError(
    `--replicates ${text}: give a width above 0 for the 95 % interval of the mean, such as until=0.5.`,
  );
}
