/** The outcome of a test over all assignments. */
export interface AssignmentTest {
  /** Mean of the treated minus the mean of the others. */
  readonly difference: number;
  /** Number of ways in which as many units could have been chosen. */
  readonly assignments: number;
  /** Share of the assignments with a difference as high or higher, the actual one among them; NaN if a value is. */
  readonly p: number;
  /** Share of the assignments with a difference as far from zero, in either direction. */
  readonly pTwoSided: number;
}

/** More assignments than this would take minutes. */
const MOST = 5_000_000;
/** Two sums closer than this share of all values differ by rounding alone. */
const ROUNDING = 1e-12;

/**
 * The exact test of an experiment in which chance chose some units for a treatment: how many of all possible choices
 * would have shown as large a difference, if the treatment changed nothing in any unit. It assumes no distribution.
 *
 * Source: Fisher (1935), The Design of Experiments, section 21.
 *
 * @param values one number per unit that was assigned as a whole, such as the change of a centre
 * @param treated for each unit, whether it was chosen; some and not all
 * @throws RangeError when all units or none are treated, or there are more than five million assignments
 * @example
 * assignmentTest([5, 4, 1, 0], [true, true, false, false]).p; // 1 of 6 ways, since these two are the highest
 */
export function assignmentTest(values: readonly number[], treated: readonly boolean[]): AssignmentTest {
  const units = values.length;
  const chosen = treated.filter(Boolean).length;
  if (chosen === 0 || chosen === units) {
    throw new RangeError('assignmentTest(): a comparison needs treated and untreated units; give both.');
  }
  const assignments = waysToChoose(units, chosen);
  if (assignments > MOST) {
    throw new RangeError(`assignmentTest(): ${assignments} assignments are too many; give fewer units.`);
  }
  const all = sum(values);
  const gap = (part: number) => part / chosen - (all - part) / (units - chosen);
  const difference = gap(sum(values.filter((_, i) => treated[i])));
  if (Number.isNaN(difference)) return { difference, assignments, p: Number.NaN, pTwoSided: Number.NaN };
  const slack = ROUNDING * sum(values.map(Math.abs));
  let asHigh = 0;
  let asFar = 0;
  const choose = (from: number, left: number, part: number): void => {
    if (left === 0) {
      const there = gap(part);
      if (there >= difference - slack) asHigh++;
      if (Math.abs(there) >= Math.abs(difference) - slack) asFar++;
      return;
    }
    for (let unit = from; unit <= units - left; unit++) choose(unit + 1, left - 1, part + values[unit]);
  };
  choose(0, chosen, 0);
  return { difference, assignments, p: asHigh / assignments, pTwoSided: asFar / assignments };
}

/** The number of ways to choose some of several units. */
function waysToChoose(units: number, chosen: number): number {
  let ways = 1;
  for (let i = 1; i <= chosen; i++) ways = (ways * (units - chosen + i)) / i;
  return Math.round(ways);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
