import type { Given } from '../input/Given.js';
import { unknownName } from '../input/names.js';
import type { MeasureKind } from '../measures/measureFunctions.js';
import type { Scenario } from '../scenario/Scenario.js';
import type { OutcomeValues } from './OutcomeValues.js';

/**
 * The values of one measure over the replicates, averaged over some units in each replicate.
 *
 * @param from first unit, counted from 1
 * @param until last unit, inclusive; default: `from`
 * @returns one number a replicate
 * @throws InputError when nobody measured that
 * @example
 * acrossReplicates(outcome, 'late_per_week', 5, 8); // each replicate's mean over weeks 5 to 8
 */
export function acrossReplicates<Measure extends string>(
  outcome: OutcomeValues<Measure>,
  measure: Given<Measure>,
  from: number,
  until = from,
): Float64Array {
  const place = outcome.measures.indexOf(measure);
  if (place < 0) throw unknownName('measure', measure, outcome.measures);
  if (
    !Number.isInteger(from) ||
    !Number.isInteger(until) ||
    from < 1 ||
    until < from ||
    until > outcome.units
  ) {
    throw new RangeError(
      `acrossReplicates(): units ${from} to ${until} do not lie within 1 to ${outcome.units}.`,
    );
  }
  const size = outcome.measures.length * outcome.units;
  return Float64Array.from({ length: outcome.replicates }, (_, replicate) => {
    const start = replicate * size + place * outcome.units;
    let sum = 0;
    for (let unit = from - 1; unit < until; unit++) sum += outcome.values[start + unit];
    return sum / (until - from + 1);
  });
}

/**
 * One measure of every replicate, unit by unit.
 *
 * @returns one list a replicate, views on the outcome
 * @throws InputError when nobody measured that
 */
export function replicateSeries<Measure extends string>(
  { measures, units, replicates, values }: OutcomeValues<Measure>,
  measure: Given<Measure>,
): Float64Array[] {
  const place = measures.indexOf(measure);
  if (place < 0) throw unknownName('measure', measure, measures);
  return Array.from({ length: replicates }, (_, replicate) => {
    const at = (replicate * measures.length + place) * units;
    return values.subarray(at, at + units);
  });
}

/**
 * Name of the first measure of that kind that a scenario has, such as the one that counts orders; undefined where none
 * does.
 */
export function measureOf<Measure extends string>(
  { measures }: Scenario<string, Measure>,
  kind: MeasureKind,
): Measure | undefined {
  return measures.find(({ of }) => of === kind)?.name;
}
