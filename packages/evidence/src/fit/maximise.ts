import { type FitProblem, logLikelihood } from './FitProblem.js';

/** A point of the search: parameters, and one level per group. */
export interface Point {
  readonly values: readonly number[];
  readonly levels: readonly number[];
}

/** The end of a search. */
export interface Maximum extends Point {
  /** Twice the log-likelihood that is missing to zero; smaller is better. Infinite if the start failed. */
  readonly deviance: number;
  readonly expected: Float64Array;
  /** True if a full step would gain less than the tolerance. */
  readonly converged: boolean;
}

/** Options for `maximise`. */
export interface MaximiseOptions {
  /** Parameters that stay where they are, by number. */
  readonly held?: readonly number[];
  /** Stop after so many steps. Default: 60. */
  readonly steps?: number;
}

/** Levels beyond these log odds (three in ten million) are indistinguishable from never and always. */
const BOUND = 15;
/** A gain in deviance below this is not worth a step; a log-likelihood is printed with two decimals. */
const TOLERANCE = 1e-4;
const DIFFERENCE = 1e-5;

/**
 * Maximises the likelihood of counts inside the ranges of the parameters: Fisher's scoring with the steps of Levenberg
 * and Marquardt. A level concerns one group alone, so that the levels are eliminated from each step (Schur's
 * complement). Parameters that are pushed against a bound stay there, and may leave it again.
 *
 * Why not a library for least squares: it knows nothing of levels, and takes several times as many evaluations.
 *
 * Source: Jennrich & Sampson (1976), Newton–Raphson and related algorithms, Technometrics 18(1), 11–17,
 * doi:10.2307/1267911.
 */
export function maximise(
  problem: FitProblem,
  start: Point,
  { held = [], steps = 60 }: MaximiseOptions = {},
): Maximum {
  const { low, high } = problem;
  const inside = (values: readonly number[]) => values.map((x, k) => Math.min(high[k], Math.max(low[k], x)));
  const bounded = (levels: readonly number[]) => levels.map((x) => Math.min(BOUND, Math.max(-BOUND, x)));
  const place = (values: readonly number[], levels: readonly number[]) => {
    const expected = problem.at(values)(levels);
    const deviance = -2 * logLikelihood(problem, expected);
    return {
      values,
      levels,
      expected,
      deviance: Number.isNaN(deviance) ? Number.POSITIVE_INFINITY : deviance,
    };
  };
  let here = place(inside(start.values), bounded(start.levels));
  let damping = 1e-3;
  for (let step = 0; step < steps && Number.isFinite(here.deviance); step++) {
    const slopes = slopesAt(problem, here, held);
    // Without damping, the model says what is left to gain.
    const full = stepOf(slopes, 1e-9);
    if (gainOf(slopes, full) < TOLERANCE) return { ...here, converged: true };
    let moved = false;
    while (damping < 1e9) {
      const { values, levels } = stepOf(slopes, damping);
      const next = place(
        inside(here.values.map((x, k) => x + values[k])),
        bounded(here.levels.map((x, g) => x + levels[g])),
      );
      if (next.deviance < here.deviance) {
        moved = true;
        const gained = here.deviance - next.deviance;
        here = next;
        damping = Math.max(1e-9, damping / 10);
        if (gained < TOLERANCE / 10) return { ...here, converged: true };
        break;
      }
      damping *= 10;
    }
    if (!moved) return { ...here, converged: gainOf(slopes, full) < 100 * TOLERANCE };
  }
  return { ...here, converged: false };
}

/** Slopes of the expected counts, and of the log-likelihood, at a point. */
export interface Slopes {
  /** Whether a parameter may move. */
  readonly free: readonly boolean[];
  readonly groupOf: readonly number[];
  readonly groups: number;
  /** Of each parameter: its slope for every count; nothing where it may not move. */
  readonly ofValues: readonly (Float64Array | undefined)[];
  /** Of the level of the count's own group. */
  readonly ofLevels: Float64Array;
  /** One over the variance of each count, and the slope of its log probability along its expectation. */
  readonly weights: Float64Array;
  readonly scores: Float64Array;
}

/** Slopes by small differences. A parameter on a bound whose slope leads out may not move. */
export function slopesAt(
  problem: FitProblem,
  { values, levels, expected }: Point & { readonly expected: Float64Array },
  held: readonly number[],
): Slopes {
  const { counts, law, low, high, size, groupOf } = problem;
  const slope = (moved: Float64Array, by: number) => moved.map((x, i) => (x - expected[i]) / by);
  const ofLevels = slope(problem.at(values)(levels.map((x) => x + DIFFERENCE)), DIFFERENCE);
  const weights = new Float64Array(counts.length);
  const scores = new Float64Array(counts.length);
  counts.forEach(({ taken, opportunities }, i) => {
    if (opportunities === 0) return;
    weights[i] = 1 / law.variance(opportunities, expected[i]);
    scores[i] = law.slope(taken, opportunities, expected[i]);
  });
  const ofValues = values.map((x, k) => {
    if (held.includes(k)) return undefined;
    const by = DIFFERENCE * Math.max(size[k], Math.abs(x)) * (x >= high[k] ? -1 : 1);
    const own = slope(problem.at(values.map((one, j) => (j === k ? x + by : one)))(levels), by);
    const uphill = own.reduce((sum, s, i) => sum + s * scores[i], 0);
    return (x <= low[k] && uphill <= 0) || (x >= high[k] && uphill >= 0) ? undefined : own;
  });
  const free = ofValues.map((own) => own !== undefined);
  return { free, groupOf, groups: levels.length, ofValues, ofLevels, weights, scores };
}

/** The step that Fisher's scoring takes from here, shortened by damping. */
function stepOf(slopes: Slopes, damping: number): Point {
  const { ofValues, ofLevels, scores, weights, groups, groupOf } = slopes;
  const axes = ofValues.flatMap((own, k) => (own ? [{ own, k }] : []));
  const up = new Array<number>(groups).fill(0);
  const curve = new Array<number>(groups).fill(0);
  groupOf.forEach((g, i) => {
    up[g] += ofLevels[i] * scores[i];
    curve[g] += ofLevels[i] * ofLevels[i] * weights[i];
  });
  const stiff = curve.map((x) => x * (1 + damping) + 1e-12);
  const across = axes.map(({ own }) => {
    const row = new Array<number>(groups).fill(0);
    groupOf.forEach((g, i) => {
      row[g] += own[i] * ofLevels[i] * weights[i];
    });
    return row;
  });
  const matrix = axes.map(({ own }, a) =>
    axes.map(({ own: other }, b) => {
      let sum = 0;
      for (let i = 0; i < own.length; i++) sum += own[i] * other[i] * weights[i];
      if (a === b) sum = sum * (1 + damping) + 1e-12;
      return sum - across[a].reduce((total, x, g) => total + (x * across[b][g]) / stiff[g], 0);
    }),
  );
  const right = axes.map(({ own }, a) => {
    let sum = 0;
    for (let i = 0; i < own.length; i++) sum += own[i] * scores[i];
    return sum - across[a].reduce((total, x, g) => total + (x * up[g]) / stiff[g], 0);
  });
  const solved = solve(matrix, right);
  const values = ofValues.map(() => 0);
  axes.forEach(({ k }, a) => {
    values[k] = solved[a];
  });
  const levels = stiff.map(
    (by, g) => (up[g] - across.reduce((sum, row, a) => sum + row[g] * solved[a], 0)) / by,
  );
  return { values, levels };
}

/** What a full step would gain in deviance if the log-likelihood were a parabola. */
function gainOf({ ofValues, ofLevels, scores, groupOf }: Slopes, { values, levels }: Point): number {
  let sum = 0;
  groupOf.forEach((g, i) => {
    sum += scores[i] * ofLevels[i] * levels[g];
  });
  ofValues.forEach((own, k) => {
    own?.forEach((x, i) => {
      sum += scores[i] * x * values[k];
    });
  });
  return Math.abs(sum);
}

/**
 * Solves a symmetric system by Cholesky's method. An axis along which nothing changes, by itself or given the others,
 * stays where it is.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const root = matrix.map((row) => [...row]);
  const flat = new Array<boolean>(n).fill(false);
  for (let j = 0; j < n; j++) {
    let pivot = matrix[j][j];
    for (let k = 0; k < j; k++) pivot -= root[j][k] * root[j][k];
    flat[j] = !(pivot > 1e-13 * Math.abs(matrix[j][j]) && pivot > 1e-300);
    root[j][j] = flat[j] ? 1 : Math.sqrt(pivot);
    for (let i = j + 1; i < n; i++) {
      let sum = matrix[i][j];
      for (let k = 0; k < j; k++) sum -= root[i][k] * root[j][k];
      root[i][j] = flat[j] ? 0 : sum / root[j][j];
    }
    if (flat[j]) for (let k = 0; k < j; k++) root[j][k] = 0;
  }
  const x = right.map((value, i) => (flat[i] ? 0 : value));
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= root[i][k] * x[k];
    x[i] = flat[i] ? 0 : x[i] / root[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= root[k][i] * x[k];
    x[i] = flat[i] ? 0 : x[i] / root[i][i];
  }
  return x;
}
