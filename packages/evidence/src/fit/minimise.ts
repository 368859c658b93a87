import { levenbergMarquardt } from 'ml-levenberg-marquardt';

/** Least squares inside a box. */
export interface Problem {
  /** The residuals at a point; their squares are summed. A hair beyond the upper bounds it must still answer. */
  readonly residuals: (point: readonly number[]) => ArrayLike<number>;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Where the search ended. */
export interface Minimum {
  readonly point: readonly number[];
  /** Sum of the squared residuals there. */
  readonly value: number;
  /** Whether no step inside the box leads further down, by more than the tolerance. */
  readonly converged: boolean;
}

/** A sum of squares is a deviance: a thousandth of this would not move a printed digit. */
const TOLERANCE = 1e-6;
const ITERATIONS = 6;

/**
 * Minimises a sum of squares inside a box, from one start. The library runs a fixed number of iterations, clips at
 * the box and says nothing about convergence; so it is called in short rounds until a round brings nothing,
 * parameters that rest on a bound and are pushed outwards are held there, and the end is checked by a small step
 * along every free axis.
 *
 * @param start inside the box, in units in which a step of 1 is large
 * @param rounds at most so many
 */
export function minimise(
  { residuals, low, high }: Problem,
  start: readonly number[],
  rounds: number,
): Minimum {
  const clip = (point: readonly number[]) => point.map((x, k) => Math.min(high[k], Math.max(low[k], x)));
  const valueAt = (point: readonly number[]) => sumOfSquares(residuals(point));
  let point = clip(start);
  let value = valueAt(point);
  if (point.length === 0) return { point, value, converged: Number.isFinite(value) };

  let damping = 1e-2;
  for (let round = 0; round < rounds; round++) {
    const free = freeAxes(point, value, valueAt, low, high);
    if (free.length === 0) return { point, value, converged: true };
    const inner = (part: readonly number[]) => {
      const whole = [...point];
      free.forEach((k, i) => {
        whole[k] = part[i];
      });
      return whole;
    };
    const here = point;
    const count = residuals(point).length;
    const found = levenbergMarquardt(
      { x: Array.from({ length: count }, (_, i) => i), y: new Float64Array(count) },
      (part) => {
        const at = residuals(inner(part));
        return (i) => at[i];
      },
      {
        initialValues: free.map((k) => here[k]),
        minValues: free.map((k) => low[k]),
        maxValues: free.map((k) => high[k]),
        damping,
        gradientDifference: free.map(() => DIFFERENCE),
        maxIterations: ITERATIONS,
        errorTolerance: 0,
      },
    );
    const reached = clip(inner(found.parameterValues));
    const gained = value - valueAt(reached);
    if (gained > 0) {
      point = reached;
      value -= gained;
    }
    if (gained > TOLERANCE) continue;
    if (isMinimum(point, value, valueAt, low, high)) return { point, value, converged: true };
    // A round that brings nothing where there is something to gain took steps that were too long.
    damping *= 100;
    if (damping > 1e8) break;
  }
  return { point, value, converged: false };
}

const DIFFERENCE = 1e-5;

function sumOfSquares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return sum;
}

type Valued = (point: readonly number[]) => number;

/** All axes but those on a bound from which every step inwards leads up. */
function freeAxes(
  point: readonly number[],
  value: number,
  valueAt: Valued,
  low: readonly number[],
  high: readonly number[],
): number[] {
  return point
    .map((_, k) => k)
    .filter((k) => {
      const inwards = point[k] <= low[k] ? 1 : point[k] >= high[k] ? -1 : 0;
      return inwards === 0 || valueAt(stepped(point, k, inwards * 10 * DIFFERENCE)) < value;
    });
}

/** Whether small steps along the axes, inside the box, lead down by less than the tolerance. */
function isMinimum(
  point: readonly number[],
  value: number,
  valueAt: Valued,
  low: readonly number[],
  high: readonly number[],
): boolean {
  return point.every((x, k) =>
    [-1e-3, 1e-3]
      .map((step) => Math.min(high[k], Math.max(low[k], x + step)))
      .every((there) => valueAt(stepped(point, k, there - x)) > value - 10 * TOLERANCE),
  );
}

function stepped(point: readonly number[], k: number, step: number): readonly number[] {
  const moved = [...point];
  moved[k] += step;
  return moved;
}
