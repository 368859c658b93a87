import { unknownName } from '../input/oneOf.js';
import type { Outcome } from '../run/Outcome.js';

/**
 * One measure of every replicate, unit by unit.
 *
 * @returns one list a replicate, views on the outcome
 * @throws InputError when nobody measured that
 */
export function replicateSeries(
  { measures, units, replicates, values }: Outcome,
  measure: string,
): Float64Array[] {
  const place = measures.indexOf(measure);
  if (place < 0) throw unknownName('measure', measure, measures);
  return Array.from({ length: replicates }, (_, replicate) => {
    const at = (replicate * measures.length + place) * units;
    return values.subarray(at, at + units);
  });
}
