import { DEFAULT_SEED } from '@fairweather/core';
import { type Key, normal, seedKey, uniform } from '@fairweather/core/engine';
import { exp } from '@fairweather/core/tools';
import { median } from 'simple-statistics';

/** A problem for `abcSmc`: a world that can be simulated, and what was observed. */
export interface AbcProblem {
  /** How many parameters there are. */
  readonly dimensions: number;
  /**
   * Simulates what could have been observed.
   *
   * @param shares a place for each parameter, 0 to 1 of its prior; the prior is uniform there
   * @param luck counts the simulations, so that each has its own
   * @returns as many statistics as were observed; undefined where this world cannot be
   */
  readonly simulate: (shares: readonly number[], luck: number) => readonly number[] | undefined;
  readonly observed: readonly number[];
}

/** How to search. */
export interface AbcOptions {
  /** How many worlds are kept in mind. Default: 500. */
  readonly particles?: number;
  /** Ends the search when fewer than this share of the new worlds come closer than before. Default: 0.05. */
  readonly stopBelow?: number;
  /** The most simulations. Default: 20 000. */
  readonly simulations?: number;
  /** Any text; the same seed gives the same worlds. Default: "fairweather". */
  readonly seed?: string;
}

/** A world that is as close to the observation as the tolerance. */
export interface Particle {
  readonly shares: readonly number[];
  readonly statistics: readonly number[];
  readonly distance: number;
  /** How much it counts; all weights add up to 1. */
  readonly weight: number;
}

/** What one round of the search did. */
export interface AbcRound {
  /** The largest distance that is kept. */
  readonly tolerance: number;
  /** Share of the new worlds that came closer than the tolerance before. */
  readonly closer: number;
  /** How many independent worlds the weighted ones are worth. */
  readonly effective: number;
  /** Simulations so far. */
  readonly simulations: number;
}

/** Worlds that could have given the observation, and how they were found. */
export interface AbcResult {
  readonly particles: readonly Particle[];
  readonly rounds: readonly AbcRound[];
  /** Why the search ended. */
  readonly ended: 'exact' | 'no longer closer' | 'out of simulations';
}

/** The share of the worlds that each round keeps: the tolerance adapts to them. */
const KEEP = 0.5;
/** The draw of a parent; those of the steps from it follow. */
const PARENT = 0;

/**
 * Worlds that could have given what was observed, where nobody can write down how probable it is: approximate Bayesian
 * computation by adaptive population Monte Carlo. Each round keeps the closer half of the worlds, which sets the
 * tolerance, and tries new ones near them; it ends when few of these come closer. Statistics are put on one scale by
 * their mean absolute deviation under the prior.
 *
 * Source: Lenormand, Jabot & Deffuant (2013), doi:10.1007/s00180-013-0428-3.
 *
 * The example asks which shares of success give 1 of 2, if every share is as probable as any other.
 *
 * @example
 * const succeeds = (share, toss) => Number((0.618 * (toss + 1)) % 1 < share);
 * const simulate = ([share], luck) => [succeeds(share, 2 * luck) + succeeds(share, 2 * luck + 1)];
 * const { ended } = abcSmc({ dimensions: 1, simulate, observed: [1] });
 * ended; // 'exact'
 */
export function abcSmc(problem: AbcProblem, options: AbcOptions = {}): AbcResult {
  const {
    particles: count = 500,
    stopBelow = 0.05,
    simulations: most = 20_000,
    seed = DEFAULT_SEED,
  } = options;
  const { dimensions, simulate, observed } = problem;
  const key = seedKey(`abc-smc ${seed}`);
  let luck = 0;
  const tried = (shares: readonly number[]) => ({ shares, statistics: simulate(shares, luck++) });

  const first = Array.from({ length: count }, (_, i) =>
    tried(Array.from({ length: dimensions }, (_, axis) => uniform(key, i, 0, axis + 1))),
  );
  const scales = observed.map((_, i) => scaleOf(first.flatMap(({ statistics }) => statistics?.[i] ?? [])));
  const weighed = ({ shares, statistics }: ReturnType<typeof tried>, weight: number): Particle => ({
    shares,
    statistics: statistics ?? [],
    distance: statistics ? distance(statistics, observed, scales) : Number.POSITIVE_INFINITY,
    weight,
  });
  let kept = closest(
    first.map((world) => weighed(world, 1)),
    count,
  );
  const rounds: AbcRound[] = [roundOf(kept, 1, luck)];
  const wanted = count - Math.ceil(KEEP * count);
  for (let round = 1; ; round++) {
    const { tolerance } = rounds[rounds.length - 1];
    const parents = normed(kept);
    if (tolerance === 0) return { particles: parents, rounds, ended: 'exact' };
    if (luck + wanted > most) return { particles: parents, rounds, ended: 'out of simulations' };
    const steps = stepsOf(parents);
    const { places, inside } = placesNear(parents, steps, { key, round, wanted });
    const fresh = places.map((shares) => weighed(tried(shares), inside / density(shares, parents, steps)));
    const closer = fresh.filter((one) => one.distance < tolerance).length / wanted;
    kept = closest([...kept, ...fresh], count);
    rounds.push(roundOf(kept, closer, luck));
    if (closer <= stopBelow) return { particles: normed(kept), rounds, ended: 'no longer closer' };
  }
}

/** The closest worlds, half of so many, and those that are as close. */
function closest(worlds: readonly Particle[], count: number): Particle[] {
  const sorted = [...worlds].sort((a, b) => a.distance - b.distance);
  const tolerance = sorted[Math.ceil(KEEP * count) - 1].distance;
  return sorted.filter((one) => one.distance <= tolerance);
}

function roundOf(kept: readonly Particle[], closer: number, simulations: number): AbcRound {
  const tolerance = kept[kept.length - 1].distance;
  return { tolerance, closer, effective: effectiveOf(kept), simulations };
}

/** Kish's effective number. */
function effectiveOf(particles: readonly Particle[]): number {
  const sum = particles.reduce((all, { weight }) => all + weight, 0);
  return (sum * sum) / particles.reduce((all, { weight }) => all + weight * weight, 0);
}

function normed(particles: readonly Particle[]): Particle[] {
  const sum = particles.reduce((all, { weight }) => all + weight, 0);
  return particles.map((one) => ({ ...one, weight: one.weight / sum }));
}

function scaleOf(values: readonly number[]): number {
  if (values.length === 0) return 1;
  const middle = median([...values]);
  return values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length || 1;
}

function distance(
  statistics: readonly number[],
  observed: readonly number[],
  scales: readonly number[],
): number {
  const squares = statistics.map(
    (value, i) => ((value - observed[i]) / scales[i]) * ((value - observed[i]) / scales[i]),
  );
  const sum = squares.reduce((all, square) => all + square, 0);
  return Number.isFinite(sum) ? Math.sqrt(sum) : Number.POSITIVE_INFINITY;
}

/** The lower triangle whose product with itself is twice the weighted covariance. */
function stepsOf(parents: readonly Particle[]): number[][] {
  const size = parents[0].shares.length;
  const means = Array.from({ length: size }, (_, i) =>
    parents.reduce((sum, { shares, weight }) => sum + weight * shares[i], 0),
  );
  const covariance = (i: number, j: number) =>
    parents.reduce(
      (sum, { shares, weight }) => sum + weight * (shares[i] - means[i]) * (shares[j] - means[j]),
      0,
    );
  const lower: number[][] = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = 2 * covariance(i, j);
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      // A parameter that no longer varies still takes small steps.
      lower[i][j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[j][j];
    }
  }
  return lower;
}

/** New places near the parents, all inside the prior, and the share of the steps that led there. */
function placesNear(
  parents: readonly Particle[],
  steps: readonly (readonly number[])[],
  { key, round, wanted }: { readonly key: Key; readonly round: number; readonly wanted: number },
): { places: number[][]; inside: number } {
  const places: number[][] = [];
  let tries = 0;
  while (places.length < wanted) {
    const attempt = tries++;
    const parent = chosen(parents, uniform(key, attempt, round, PARENT));
    const draws = steps.map((_, axis) => normal(key, attempt, round, axis + 1));
    const place = parent.shares.map((share, i) =>
      steps[i].reduce((sum, step, j) => (j <= i ? sum + step * draws[j] : sum), share),
    );
    if (place.every((share) => share >= 0 && share <= 1)) places.push(place);
  }
  return { places, inside: wanted / tries };
}

/**
 * The particle at a place in their sum of weights.
 *
 * @param place from 0 to 1
 */
export function chosen(particles: readonly Particle[], place: number): Particle {
  let sum = 0;
  for (const particle of particles) {
    sum += particle.weight;
    if (place < sum) return particle;
  }
  return particles[particles.length - 1];
}

/** How densely steps from the parents fall on a place. */
function density(
  place: readonly number[],
  parents: readonly Particle[],
  steps: readonly (readonly number[])[],
): number {
  const volume = steps.reduce((product, row, i) => product * row[i] * Math.sqrt(2 * Math.PI), 1);
  let sum = 0;
  for (const { shares, weight } of parents) {
    // Solves steps · z = place − parent from the top.
    const z: number[] = [];
    let square = 0;
    for (let i = 0; i < place.length; i++) {
      let rest = place[i] - shares[i];
      for (let j = 0; j < i; j++) rest -= steps[i][j] * z[j];
      z.push(rest / steps[i][i]);
      square += z[i] * z[i];
    }
    sum += weight * exp(-square / 2);
  }
  return sum / volume;
}
