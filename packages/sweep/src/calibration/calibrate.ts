import {
  acrossReplicates,
  DEFAULT_SEED,
  InputError,
  runReplicates,
  type Scenario,
  withValues,
} from '@fairweather/core';
import { type Axes, axesOf, valueAt } from '../design/axes.js';
import type { DesignAxis } from '../design/Design.js';
import { type CheckedOutput, checkOutputs, type Output } from '../sweep/Output.js';
import { otherColumns } from '../sweep/planSweep.js';
import { type AbcResult, abcSmc, type Particle } from './abcSmc.js';
import type { CalibratedParameter, Calibration } from './Calibration.js';
import { doubtsOf } from './doubts.js';
import { knownStudies, type Study } from './knownStudies.js';
import { predictiveChecks } from './predictiveChecks.js';
import { evenness } from './ranks.js';
import { intervalOf } from './weighted.js';

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
  const simulate = (about: string, onRefused?: (reason: string) => void) => {
    return (shares: readonly number[], luck: number) =>
      simulated(scenario, { axes, outputs, shares, seed: `${seed}, ${about}, ${luck}`, onRefused });
  };

  const reasons: string[] = [];
  const result = abcSmc(
    { dimensions: axes.length, simulate: simulate('search', (why) => reasons.push(why)), observed: values },
    { particles, simulations, seed },
  );
  const { simulations: tried } = result.rounds[result.rounds.length - 1];
  const refused = { worlds: reasons.length, of: tried, reason: reasons[0] ?? '' };
  if (result.particles.some(({ distance }) => !Number.isFinite(distance)))
    throw new InputError(
      `Less than half of the worlds in these ranges can be run: choose ranges in which every value can. ${reasons[0]}`,
    );
  const predictive = predictiveChecks(result, {
    outputs,
    values,
    predictions,
    simulate: simulate('prediction'),
    seed,
  });
  const truths = knownStudies(axes, { studies, seed, simulations, simulate });
  const parameters = axes.map((axis, place) => parameterOf(axis, place, result, truths));
  return {
    parameters,
    worlds: result.particles.map(({ shares, weight }) => ({ values: valuesAt(axes, shares), weight })),
    rounds: result.rounds,
    ended: result.ended,
    refused,
    predictive,
    doubts: doubtsOf({ parameters, predictive, result, refused, studies }),
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
    onRefused,
  }: {
    readonly axes: readonly DesignAxis[];
    readonly outputs: readonly CheckedOutput[];
    readonly shares: readonly number[];
    readonly seed: string;
    readonly onRefused: ((reason: string) => void) | undefined;
  },
): number[] | undefined {
  try {
    const world = withValues(scenario, valuesAt(axes, shares) as Scenario['values']);
    const outcome = runReplicates(world, { seed, replicates: 1 });
    const read = outputs.map(
      ({ measure, from, until }) => acrossReplicates(outcome, measure, from, until)[0],
    );
    const empty = read.findIndex((value) => !Number.isFinite(value));
    if (empty < 0) return read;
    onRefused?.(`"${outputs[empty].name}" has no value in some of them.`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    onRefused?.(error.message);
  }
  return undefined;
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
