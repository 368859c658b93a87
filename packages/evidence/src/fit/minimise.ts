import { levenbergMarquardt } from 'ml-levenberg-marquardt';

/** A least-squares problem inside a box. */
export interface Problem {
  /** The residuals at a point; their squares are summed. It must also work slightly beyond the upper bounds. */
  readonly residuals: (point: readonly number[]) => ArrayLike<number>;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The end of the search. */
export interface Minimum {
  readonly point: readonly number[];
  /** Sum of the squared residuals there. */
  readonly value: number;
  /** True if no step inside the box decreases the value by more than the tolerance. */
  readonly converged: boolean;
}

/** The sum of squares is a deviance: a thousandth of it would not change a printed digit. */
const TOLERANCE = 1e-6;
const ITERATIONS = 6;

/**
 * Minimises a sum of squares inside a box, from one start. The library runs a fixed number of iterations, clips at
 * the box and does not report convergence; so we call it in short rounds until a round brings no gain, fix parameters
 * that are pushed against a bound, and check the end with a small step along every free axis. A round in which the
 * library throws (its matrix may be singular where a parameter changes nothing) brings no gain, and the next one takes
 * shorter steps; a start from which every round throws has failed, and is returned as not converged.
 *
 * @param start a point inside the box, in units in which a step of 1 is large
 * @param rounds maximum number of rounds
 */
export function minimise(problem: Problem, start: readonly number[], rounds: number): Minimum {
  const { residuals, low, high } = problem;
  const clip = (point: readonly number[]) => point.map((x, k) => Math.min(high[k], Math.max(low[k], x)));
  const valueAt = (point: readonly number[]) => sumOfSquares(residuals(point));
  let point = clip(start);
  let value = valueAt(point);
  if (point.length === 0) return { point, value, converged: Number.isFinite(value) };

  let damping = 1e-2;
  for (let round = 0; round < rounds; round++) {
    const free = freeAxes({ point, value }, valueAt, problem);
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
    const found = attempt(() =>
      levenbergMarquardt(
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
      ),
    );
    const reached = found && clip(inner(found.parameterValues));
    const there = reached ? valueAt(reached) : Number.POSITIVE_INFINITY;
    const gained = there < value ? value - there : 0;
    if (reached && gained > 0) {
      point = reached;
      value = Number.isFinite(value) ? value - gained : there;
    }
    if (gained > TOLERANCE) continue;
    if (isMinimum({ point, value }, valueAt, problem)) return { point, value, converged: true };
    // If a round brings no gain although there is something to gain, its steps were too long.
    damping *= 100;
    if (damping > 1e8) break;
  }
  return { point, value, converged: false };
}

const DIFFERENCE = 1e-5;

/** The result of a computation, or undefined if it throws. */
function attempt<Result>(compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    // The library's complaints are plain errors; anything else is a fault of ours.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    return undefined;
  }
}

/** Infinite where a residual is not a number: such a point is no fit at all. */
function sumOfSquares(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] * values[i];
  return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
}

type Valued = (point: readonly number[]) => number;

/** A point with its value. */
type Place = Pick<Minimum, 'point' | 'value'>;

/** All axes except those on a bound from which every inward step leads up. */
function freeAxes({ point, value }: Place, valueAt: Valued, { low, high }: Problem): number[] {
  return point
    .map((_, k) => k)
    .filter((k) => {
      const inwards = point[k] <= low[k] ? 1 : point[k] >= high[k] ? -1 : 0;
      return inwards === 0 || valueAt(stepped(point, k, inwards * 10 * DIFFERENCE)) < value;
    });
}

/** True if small steps along the axes, inside the box, decrease the value by less than the tolerance. */
function isMinimum({ point, value }: Place, valueAt: Valued, { low, high }: Problem): boolean {
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
