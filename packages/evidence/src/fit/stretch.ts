import type { CountData } from '../counts/CountData.js';
import { binomial } from './CountLaw.js';
import type { FitProblem } from './FitProblem.js';
import { type Maximum, type Slopes, slopesAt, solve } from './maximise.js';

/**
 * By how much the variance of each estimate exceeds that of independent counts. People stay the same over the weeks and
 * meet each other, so the counts of a group are not independent around its mean path, even if the mean path is right.
 *
 * Near the best fit an estimate is a weighted sum of the counts. Its variance is that of this sum over studies
 * simulated with people, and the stretch is its ratio to the variance that independent counts would give. The profile
 * likelihood, divided by it, has the curvature of the simulated studies.
 *
 * Source: Chandler & Bate (2007), Inference for clustered data using the independence loglikelihood, Biometrika 94(1),
 * 167–183, doi:10.1093/biomet/asm015; the variance is simulated instead of taken from the clusters, of which there are
 * few.
 *
 * @param studies counts simulated under the best fit: study × group × unit, from unit 1 on
 * @returns one ratio for each parameter; 1 where the counts do not inform it
 */
export function stretches(
  data: CountData,
  problem: FitProblem,
  best: Maximum,
  studies: readonly (readonly (readonly number[])[])[],
): number[] {
  const slopes = slopesAt(problem, best, []);
  const ways = data.groups.flatMap(({ counts }, g) =>
    counts.map(({ unit, periods }) => ({ g, unit, part: periods / data.calendar.periodsPerUnit })),
  );
  return problem.names.map((_, k) => {
    const influence = influenceOf(problem, slopes, best, k);
    if (!influence) return 1;
    let independent = 0;
    let assumed = 0;
    influence.forEach((a, i) => {
      const { opportunities } = problem.counts[i];
      if (opportunities === 0) return;
      independent += a * a * binomial.variance(opportunities, best.expected[i]);
      assumed += a * a * problem.law.variance(opportunities, best.expected[i]);
    });
    const sums = studies.map((study) =>
      ways.reduce((sum, { g, unit, part }, i) => sum + influence[i] * part * study[g][unit - 1], 0),
    );
    const mean = sums.reduce((sum, x) => sum + x, 0) / sums.length;
    const variance = sums.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (sums.length - 1);
    return Math.max(0, 1 + (variance - independent) / assumed);
  });
}

/**
 * How much one more in each count would move the estimate of a parameter, everything else being estimated too; nothing
 * if the counts do not inform it. Parameters on a bound stay there, except this one.
 */
export function influenceOf(
  problem: FitProblem,
  slopes: Slopes,
  best: Maximum,
  k: number,
): Float64Array | undefined {
  const own = slopes.ofValues[k] ?? slopesAlong(problem, best, k);
  const { ofLevels, weights, groupOf, groups } = slopes;
  const others = slopes.ofValues.flatMap((x, j) => (x && j !== k ? [x] : []));
  const curve = new Array<number>(groups).fill(0);
  groupOf.forEach((g, i) => {
    curve[g] += ofLevels[i] * ofLevels[i] * weights[i];
  });
  // What the levels can explain of a slope, and then what the other parameters can.
  const withoutLevels = (x: Float64Array): Float64Array => {
    const along = new Array<number>(groups).fill(0);
    groupOf.forEach((g, i) => {
      along[g] += x[i] * ofLevels[i] * weights[i];
    });
    return x.map((value, i) => {
      const g = groupOf[i];
      return curve[g] === 0 ? value : value - (along[g] / curve[g]) * ofLevels[i];
    });
  };
  const dot = (x: Float64Array, y: Float64Array) =>
    x.reduce((sum, value, i) => sum + value * y[i] * weights[i], 0);
  const rest = withoutLevels(own);
  const free = others.map(withoutLevels);
  const parts = solve(
    free.map((x) => free.map((y) => dot(x, y))),
    free.map((x) => dot(x, rest)),
  );
  const unexplained = rest.map((value, i) => value - free.reduce((sum, x, j) => sum + parts[j] * x[i], 0));
  const information = dot(unexplained, unexplained);
  if (!(information > 1e-9 * dot(own, own))) return undefined;
  return unexplained.map((value, i) => (value * weights[i]) / information);
}

/** The slope of the counts along a parameter that stands on a bound, into its range. */
function slopesAlong(
  { at, low, size }: FitProblem,
  { values, levels, expected }: Maximum,
  k: number,
): Float64Array {
  const by = 1e-5 * size[k] * (values[k] <= low[k] ? 1 : -1);
  return at(values.map((x, j) => (j === k ? x + by : x)))(levels).map((x, i) => (x - expected[i]) / by);
}
