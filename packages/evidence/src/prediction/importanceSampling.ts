import { groupKey, normal, seedKey } from '@fairweather/core/engine';
import { exp, log } from '@fairweather/core/tools';

/** A draw, with what is needed to weigh it. */
export interface Draw<Kept> {
  readonly place: readonly number[];
  readonly kept: Kept;
  readonly logPrior: number;
  /** Log-likelihood of each part of the data. */
  readonly logLikelihood: readonly number[];
  /** Log density of the mixture that all draws came from. */
  readonly logProposal: number;
}

/** What to draw from. */
export interface SamplingProblem<Kept> {
  /** The prior: independent normal distributions. */
  readonly prior: readonly { readonly middle: number; readonly spread: number }[];
  /** The log-likelihood of each part of the data at a place, and whatever is to be kept. */
  readonly at: (place: readonly number[]) => {
    readonly logLikelihood: readonly number[];
    readonly kept: Kept;
  };
}

/** Options for `importanceSampling`. */
export interface SamplingOptions {
  readonly seed: string;
  readonly rounds: number;
  /** Draws of each round. */
  readonly draws: number;
  readonly onRound?: (round: number) => void;
}

/** Degrees of freedom of the proposals: their tails must be wider than those of what they stand for. */
const FREEDOM = 8;
/** Draws that a round must be worth at least, so that the next one learns its shape and not one draw. */
const WORTH = 80;
/** How much wider than the draws a proposal is. */
const WIDER = 1.15;

interface Proposal {
  readonly middle: readonly number[];
  /** Lower triangle: the root of the covariance. */
  readonly root: readonly (readonly number[])[];
}

/**
 * Adaptive multiple importance sampling: each round draws from a multivariate Student distribution with the middle and
 * the covariance of all draws so far, and every draw is weighed by the mixture of all rounds. While the draws are worth
 * too few, the data count only in part.
 *
 * Source: Cornuet, Marin, Mira & Robert (2012), Adaptive multiple importance sampling,
 * doi:10.1111/j.1467-9469.2011.00756.x.
 *
 * @returns all draws; `weightsOf` weighs them
 */
export function importanceSampling<Kept>(
  { prior, at }: SamplingProblem<Kept>,
  { seed, rounds, draws, onRound }: SamplingOptions,
): Draw<Kept>[] {
  const key = groupKey(seedKey(seed), 0, { first: 0, second: 0 });
  const proposals: Proposal[] = [];
  const known: Omit<Draw<Kept>, 'logProposal'>[] = [];
  let next: Proposal = {
    middle: prior.map(({ middle }) => middle),
    root: prior.map(({ spread }, i) => prior.map((_, j) => (i === j ? spread : 0))),
  };
  let all: Draw<Kept>[] = [];
  for (let round = 0; round < rounds; round++) {
    proposals.push(next);
    for (let draw = 0; draw < draws; draw++) {
      const number = round * draws + draw;
      const luck = (channel: number) => normal(key, number, 0, channel);
      const place = drawFrom(next, luck);
      known.push({ place, logPrior: logNormal(prior, place), ...at(place) });
    }
    all = known.map((one) => ({ ...one, logProposal: logMixture(proposals, one.place) }));
    next = proposalFor(all);
    onRound?.(round);
  }
  return all;
}

/** Weights of draws, which sum to 1, and what they are worth. */
export interface Weights {
  readonly weights: Float64Array;
  /** How many independent draws would be worth as much (Kish). */
  readonly worth: number;
}

/**
 * Weighs draws by the data.
 *
 * @param counts how much each part of the data counts: 1 for all, 0 to leave it out
 */
export function weightsOf(
  draws: readonly Draw<unknown>[],
  counts: (part: number) => number = () => 1,
): Weights {
  const logs = draws.map(({ logPrior, logLikelihood, logProposal }) =>
    logLikelihood.reduce((sum, value, part) => sum + counts(part) * value, logPrior - logProposal),
  );
  const most = Math.max(...logs);
  const weights = Float64Array.from(logs, (value) => exp(value - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return { weights: weights.map((weight) => weight / sum), worth: (sum * sum) / squares };
}

function proposalFor(draws: readonly Draw<unknown>[]): Proposal {
  let [low, high] = [0, 1];
  let best = weightsOf(draws);
  for (let step = 0; step < 25 && (best.worth < WORTH || low > 0); step++) {
    const share = (low + high) / 2;
    const tried = weightsOf(draws, () => share);
    if (tried.worth >= WORTH) low = share;
    else high = share;
    best = tried;
  }
  const { weights } = best;
  const size = draws[0].place.length;
  const axes = Array.from({ length: size }, (_, i) => i);
  const middle = axes.map((i) => draws.reduce((sum, { place }, d) => sum + weights[d] * place[i], 0));
  const covariance = axes.map((i) =>
    axes.map((j) =>
      draws.reduce(
        (sum, { place }, d) => sum + weights[d] * (place[i] - middle[i]) * (place[j] - middle[j]),
        0,
      ),
    ),
  );
  return { middle, root: rootOf(covariance.map((row) => row.map((x) => WIDER * x))) };
}

/** Cholesky's root; an axis along which nothing differs gets a little room. */
function rootOf(covariance: readonly (readonly number[])[]): number[][] {
  const root = covariance.map((row) => row.map(() => 0));
  covariance.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = row[j];
      for (let k = 0; k < j; k++) sum -= root[i][k] * root[j][k];
      root[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-4)) : sum / root[j][j];
    }
  });
  return root;
}

function drawFrom({ middle, root }: Proposal, luck: (channel: number) => number): number[] {
  const normals = middle.map((_, i) => luck(FREEDOM + i));
  let squares = 0;
  for (let i = 0; i < FREEDOM; i++) squares += luck(i) * luck(i);
  const stretch = Math.sqrt(FREEDOM / squares);
  return middle.map((value, i) => value + stretch * root[i].reduce((sum, r, j) => sum + r * normals[j], 0));
}

/** Constants that all proposals share are left out. */
function logMixture(proposals: readonly Proposal[], place: readonly number[]): number {
  const logs = proposals.map((proposal) => logStudent(proposal, place));
  const most = Math.max(...logs);
  return most + log(logs.reduce((sum, value) => sum + exp(value - most), 0) / logs.length);
}

function logStudent({ middle, root }: Proposal, place: readonly number[]): number {
  const size = middle.length;
  const solved: number[] = [];
  let squares = 0;
  let width = 0;
  for (let i = 0; i < size; i++) {
    let sum = place[i] - middle[i];
    for (let k = 0; k < i; k++) sum -= root[i][k] * solved[k];
    solved[i] = sum / root[i][i];
    squares += solved[i] * solved[i];
    width += log(root[i][i]);
  }
  return -width - ((FREEDOM + size) / 2) * log(1 + squares / FREEDOM);
}

function logNormal(prior: SamplingProblem<unknown>['prior'], place: readonly number[]): number {
  return prior.reduce((sum, { middle, spread }, i) => {
    const off = (place[i] - middle) / spread;
    return sum - (off * off) / 2 - log(spread);
  }, 0);
}
