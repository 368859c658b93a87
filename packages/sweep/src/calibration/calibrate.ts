import {
  acrossReplicates,
  DEFAULT_SEED,
  InputError,
  runReplicates,
  type Scenario,
  withValues,
} from '@fairweather/core';
import { seedKey, uniform } from '@fairweather/core/engine';
import { type Axes, axesOf, valueAt } from '../design/axes.js';
import type { DesignAxis } from '../design/Design.js';
import { type CheckedOutput, checkOutputs, type Output } from '../sweep/Output.js';
import { otherColumns } from '../sweep/planSweep.js';
import { type AbcResult, type AbcRound, abcSmc, chosen, type Particle } from './abcSmc.js';
import { evenness } from './ranks.js';

/** A number that was counted or measured: a measure over a window of units, and its value. */
export interface Observation extends Omit<Output, 'comparedWith'> {
  /** What was observed, in the unit of the measure. */
  readonly value: number;
}

/** How to calibrate. */
export interface CalibrateOptions {
  /** The parameters that are not known, each with a range within which every value is thought equally probable. */
  readonly over: Axes;
  readonly observed: readonly Observation[];
  /** How many worlds the search keeps in mind. Default: 500. */
  readonly particles?: number;
  /** The most simulations of the search. Default: 20 000. */
  readonly simulations?: number;
  /** Replicates for the predictive check. Default: 200. */
  readonly predictions?: number;
  /** Simulated studies whose truth is known; the check of the calibration itself. 10 or more. Default: 40. */
  readonly studies?: number;
  /** Any text; the same seed gives the same digits. Default: "fairweather". */
  readonly seed?: string;
}

/** What the observation says about one parameter. */
export interface CalibratedParameter {
  readonly name: string;
  readonly mean: number;
  readonly standardDeviation: number;
  /** Bounds of the 90 % credible interval. */
  readonly low: number;
  readonly high: number;
  /** Share of simulated studies in which such an interval held the truth, which is known: about 0.9 if all is well. */
  readonly coverage: number;
  /** The rank of the truth among the worlds found, from 0 to 1, study by study. */
  readonly ranks: readonly number[];
  /** How probable ranks at least this uneven are if the calibration is right. */
  readonly evenness: number;
}

/** What calibrated worlds say about one observation. */
export interface PredictiveCheck {
  readonly name: string;
  readonly observed: number;
  readonly mean: number;
  /** Bounds between which 90 % of new replicates fall. */
  readonly low: number;
  readonly high: number;
  /** Share of new replicates that are above what was observed, a draw counting half. Near 0 or 1 is a misfit. */
  readonly above: number;
}

/** Worlds that could have given the observations, with every check of them. */
export interface Calibration {
  readonly parameters: readonly CalibratedParameter[];
  /** The worlds: the value of each parameter, and a weight; the weights add up to 1. */
  readonly worlds: readonly { readonly values: Readonly<Record<string, number>>; readonly weight: number }[];
  readonly rounds: readonly AbcRound[];
  readonly ended: AbcResult['ended'];
  readonly predictive: readonly PredictiveCheck[];
  /** What speaks against the result, a sentence each; empty where nothing does. */
  readonly doubts: readonly string[];
}

/** The share of an interval. */
const LEVEL = 0.9;
/** Worlds that a simulated study keeps in mind. */
const STUDY = 100;
/** The fewest independent worlds from which an interval can be read. */
const FEW = 50;

/**
 * Finds the values of parameters under which a scenario could have given what was observed, by simulation alone (see
 * `abcSmc`): for any scenario and any counts. It always says how far it can be trusted: whether new replicates of the
 * calibrated worlds look like the observation, and whether it finds the truth of simulated studies as often as its
 * intervals promise.
 *
 * Source: Talts et al. (2018), arXiv:1804.06788, for simulation-based calibration; Gelman, Meng & Stern (1996) for
 * predictive checks.
 *
 * @throws InputError when a name is unknown, a range cannot be used, or no world of the ranges can be run
 * @example
 * const observed = [{ name: 'late', measure: 'late_per_week', from: 1, until: 4, value: 8 }];
 * const over = { guilt: { low: 0.5, high: 2 } };
 * const few = { particles: 20, simulations: 40, predictions: 10, studies: 10 };
 * calibrate(daycare, { over, observed, ...few }).parameters[0].name; // 'guilt'
 */
export function calibrate(scenario: Scenario, options: CalibrateOptions): Calibration {
  const { over, observed, particles = 500, simulations = 20_000, predictions = 200, studies = 40 } = options;
  const { seed = DEFAULT_SEED } = options;
  checkCounts({ particles, simulations, predictions, studies });
  const axes = axesOf(scenario, over);
  const outputs = checkOutputs(
    scenario,
    observed.map(({ value: _, ...output }) => output),
    otherColumns,
  );
  const values = observed.map(({ name, value }) => {
    if (!Number.isFinite(value))
      throw new InputError(`What was observed of "${name}" is ${value}: give a number.`);
    return value;
  });
  const simulate = (about: string) => (shares: readonly number[], luck: number) =>
    simulated(scenario, { axes, outputs, shares, seed: `${seed}, ${about}, ${luck}` });

  const result = abcSmc(
    { dimensions: axes.length, simulate: simulate('search'), observed: values },
    { particles, simulations, seed },
  );
  if (result.particles.some(({ distance }) => !Number.isFinite(distance)))
    throw new InputError(
      'Less than half of the worlds in these ranges can be run: choose ranges in which every value can.',
    );
  const predictive = predictiveChecks(result, {
    outputs,
    values,
    predictions,
    simulate: simulate('prediction'),
    seed,
  });
  const truths = studiesOf(axes, { studies, seed, simulations, simulate });
  const parameters = axes.map((axis, place) => parameterOf(axis, place, result, truths));
  return {
    parameters,
    worlds: result.particles.map(({ shares, weight }) => ({ values: valuesAt(axes, shares), weight })),
    rounds: result.rounds,
    ended: result.ended,
    predictive,
    doubts: doubtsOf({ parameters, predictive, result, studies }),
  };
}

function checkCounts(counts: Readonly<Record<string, number>>): void {
  const least: Readonly<Record<string, number>> = {
    particles: 20,
    simulations: 20,
    predictions: 10,
    studies: 10,
  };
  for (const [name, count] of Object.entries(counts)) {
    if (Number.isInteger(count) && count >= least[name] && count <= 1e6) continue;
    throw new InputError(
      `calibrate(): ${name} is ${count}; give a whole number from ${least[name]} to 1000000.`,
    );
  }
}

function valuesAt(axes: readonly DesignAxis[], shares: readonly number[]): Record<string, number> {
  return Object.fromEntries(axes.map((axis, place) => [axis.name, valueAt(axis, shares[place])]));
}

/** The outputs of one replicate of a world; undefined where it cannot be run, or gives no number. */
function simulated(
  scenario: Scenario,
  {
    axes,
    outputs,
    shares,
    seed,
  }: {
    readonly axes: readonly DesignAxis[];
    readonly outputs: readonly CheckedOutput[];
    readonly shares: readonly number[];
    readonly seed: string;
  },
): number[] | undefined {
  try {
    const world = withValues(scenario, valuesAt(axes, shares) as Scenario['values']);
    const outcome = runReplicates(world, { seed, replicates: 1 });
    const read = outputs.map(
      ({ measure, from, until }) => acrossReplicates(outcome, measure, from, until)[0],
    );
    return read.every(Number.isFinite) ? read : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

type Simulate = (shares: readonly number[], luck: number) => number[] | undefined;

function predictiveChecks(
  { particles }: AbcResult,
  {
    outputs,
    values,
    predictions,
    simulate,
    seed,
  }: {
    readonly outputs: readonly CheckedOutput[];
    readonly values: readonly number[];
    readonly predictions: number;
    readonly simulate: Simulate;
    readonly seed: string;
  },
): PredictiveCheck[] {
  const key = seedKey(`predictions ${seed}`);
  const worlds = Array.from({ length: predictions }, (_, i) =>
    simulate(chosen(particles, uniform(key, i, 0, 0)).shares, i),
  ).filter((world) => world !== undefined);
  return outputs.map(({ name }, place) => {
    const found = worlds.map((world) => ({ value: world[place], weight: 1 / worlds.length }));
    const above = found.reduce(
      (sum, { value }) => sum + (value > values[place] ? 1 : value === values[place] ? 0.5 : 0),
      0,
    );
    return {
      name,
      observed: values[place],
      mean: found.reduce((sum, { value, weight }) => sum + value * weight, 0),
      ...intervalOf(found),
      above: above / found.length,
    };
  });
}

/** A study whose truth is known: where it lies among the worlds that were found. */
interface Study {
  /** Parameter by parameter. */
  readonly ranks: readonly number[];
  readonly held: readonly boolean[];
}

function studiesOf(
  axes: readonly DesignAxis[],
  {
    studies,
    seed,
    simulations,
    simulate,
  }: {
    readonly studies: number;
    readonly seed: string;
    readonly simulations: number;
    readonly simulate: (about: string) => Simulate;
  },
): Study[] {
  const key = seedKey(`studies ${seed}`);
  const found: Study[] = [];
  // A world that cannot be run is no study; there are always some that can.
  for (let study = 0; found.length < studies && study < 10 * studies; study++) {
    const truth = axes.map((_, axis) => uniform(key, study, 0, axis));
    const about = `study ${study + 1}`;
    const observed = simulate(`${about} itself`)(truth, 0);
    if (!observed) continue;
    const { particles } = abcSmc(
      { dimensions: axes.length, simulate: simulate(about), observed },
      { particles: STUDY, simulations, seed: `${seed}, ${about}` },
    );
    found.push(
      studyOf(
        axes.map((axis, place) => ({
          truth: valueAt(axis, truth[place]),
          found: particles.map(({ shares, weight }) => ({ value: valueAt(axis, shares[place]), weight })),
          // A value that others share has a rank anywhere among them.
          place: uniform(key, study, 1, place),
        })),
      ),
    );
  }
  return found;
}

function studyOf(
  parameters: readonly {
    readonly truth: number;
    readonly found: readonly Weighted[];
    readonly place: number;
  }[],
): Study {
  return {
    ranks: parameters.map(({ truth, found, place }) =>
      found.reduce(
        (sum, { value, weight }) => sum + weight * (value < truth ? 1 : value === truth ? place : 0),
        0,
      ),
    ),
    held: parameters.map(({ truth, found }) => {
      const { low, high } = intervalOf(found);
      return low <= truth && truth <= high;
    }),
  };
}

function parameterOf(
  axis: DesignAxis,
  place: number,
  { particles }: AbcResult,
  studies: readonly Study[],
): CalibratedParameter {
  const found = particles.map(({ shares, weight }: Particle) => ({
    value: valueAt(axis, shares[place]),
    weight,
  }));
  const mean = found.reduce((sum, { value, weight }) => sum + value * weight, 0);
  const variance = found.reduce(
    (sum, { value, weight }) => sum + weight * (value - mean) * (value - mean),
    0,
  );
  const ranks = studies.map((study) => study.ranks[place]);
  return {
    name: axis.name,
    mean,
    standardDeviation: Math.sqrt(variance),
    ...intervalOf(found),
    coverage: studies.filter(({ held }) => held[place]).length / studies.length,
    ranks,
    evenness: evenness(ranks),
  };
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The bounds between which 90 % of the weight lies. */
function intervalOf(found: readonly Weighted[]): { low: number; high: number } {
  const sorted = [...found].sort((a, b) => a.value - b.value);
  const at = (share: number) => {
    let sum = 0;
    for (const { value, weight } of sorted) {
      sum += weight;
      if (sum >= share - 1e-12) return value;
    }
    return sorted[sorted.length - 1].value;
  };
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}

function doubtsOf({
  parameters,
  predictive,
  result: { rounds, ended },
  studies,
}: {
  readonly parameters: readonly CalibratedParameter[];
  readonly predictive: readonly PredictiveCheck[];
  readonly result: AbcResult;
  readonly studies: number;
}): string[] {
  const { effective } = rounds[rounds.length - 1];
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  // Four standard errors below the promise.
  const least = LEVEL - 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / studies);
  return [
    ...(ended === 'out of simulations'
      ? ['The search ran out of simulations while worlds still came closer: allow more.']
      : []),
    ...(effective < FEW
      ? [
          `The worlds that were found are worth ${effective.toFixed(0)} independent ones: keep more particles in mind.`,
        ]
      : []),
    ...predictive
      .filter(({ above }) => above < 0.025 || above > 0.975)
      .map(
        ({ name, observed, low, high }) =>
          `${name}: ${observed} was observed, and 90 % of new replicates of the calibrated worlds lie between ` +
          `${low} and ${high}: no values in these ranges fit it.`,
      ),
    ...parameters
      .filter(({ coverage, evenness: even }) => coverage < least || even < 0.001)
      .map(
        ({ name, coverage }) =>
          `${name}: in simulated studies its 90 % interval held the truth in ${percent(coverage)}, or the truth ` +
          'stood unevenly among the worlds found: do not rely on its interval.',
      ),
  ];
}
