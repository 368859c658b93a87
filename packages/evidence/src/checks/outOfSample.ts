import type { Scenario } from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import type { CountData, CountedGroup } from '../counts/CountData.js';
import { fitLevels } from '../fit/fitLevels.js';
import { fitTheory } from '../fit/fitTheory.js';
import { meanField } from '../fit/meanField.js';
import { poissonInterval, poissonLog } from '../fit/poisson.js';
import { predictCounts, withEstimates } from '../fit/predictCounts.js';
import type { TheoryFit } from '../fit/TheoryFit.js';
import { pricedSpan } from './pricedSpan.js';

/** A theory's predictions for counts that it was not fitted to. */
export interface OutOfSample {
  /** Number of predicted counts. */
  readonly counts: number;
  /** Sum of the log probabilities of those counts; nearer to zero is better. */
  readonly logScore: number;
  /** Share of the counts inside the 90 % interval around the expected count. */
  readonly coverage: number;
}

/** Fits up to the last unit of the price and predicts the units after it. */
export function predictAfterRemoval(data: CountData, scenario: Scenario, fit: TheoryFit): OutOfSample {
  const { until } = pricedSpan(scenario);
  const early = fitTheory(upTo(data, until), scenario, fit.theory, nearby(fit));
  const expected = predictCounts(data, scenario, early);
  return scored(data.groups, expected, (unit) => unit > until);
}

/**
 * Leaves out each group in turn: fits the theory to the others, takes the group's level only from its own units
 * before the price, and predicts its remaining units.
 */
export function leaveOneOut(data: CountData, scenario: Scenario, fit: TheoryFit): OutOfSample {
  const { from } = pricedSpan(scenario);
  const predictions = data.groups.map((left, g): OutOfSample => {
    const others = without(data, scenario, g);
    const { estimates } = fitTheory(others.data, others.scenario, fit.theory, nearby(fit));
    const plan = makePlan(withEstimates(scenario, fit.theory, estimates));
    const before = { ...left, counts: left.counts.filter(({ unit }) => unit < from) };
    const field = meanField(plan, plan.groups[g], before.counts);
    const [{ level }] = fitLevels(field, [before], [fit.levels[g]]);
    const levels = fit.levels.map((own, k) => (k === g ? level : own));
    const expected = predictCounts(data, scenario, { theory: fit.theory, estimates, levels });
    return scored([left], [expected[g]], (unit) => unit >= from);
  });
  const counts = sum(predictions.map((one) => one.counts));
  return {
    counts,
    logScore: sum(predictions.map((one) => one.logScore)),
    coverage: sum(predictions.map((one) => one.coverage * one.counts)) / counts,
  };
}

/** Start only from the fit to all counts: for a part of them the best fit is close by. */
function nearby(fit: TheoryFit) {
  const values = Object.fromEntries(Object.entries(fit.estimates).map(([name, { value }]) => [name, value]));
  return { from: values, intervals: false };
}

function scored(
  groups: readonly CountedGroup[],
  expected: readonly (readonly number[])[],
  counted: (unit: number) => boolean,
): OutOfSample {
  let counts = 0;
  let logScore = 0;
  let inside = 0;
  groups.forEach((group, g) => {
    group.counts.forEach(({ unit, taken }, i) => {
      if (!counted(unit)) return;
      counts++;
      logScore += poissonLog(taken, expected[g][i]);
      const { low, high } = poissonInterval(expected[g][i]);
      if (taken >= low && taken <= high) inside++;
    });
  });
  return { counts, logScore, coverage: inside / counts };
}

function upTo(data: CountData, last: number): CountData {
  const groups = data.groups.map((group) => ({
    ...group,
    counts: group.counts.filter(({ unit }) => unit <= last),
  }));
  return { ...data, groups };
}

function without(data: CountData, scenario: Scenario, g: number): { data: CountData; scenario: Scenario } {
  const others = <Item>(items: readonly Item[]) => items.filter((_, i) => i !== g);
  return {
    data: { ...data, groups: others(data.groups) },
    scenario: { ...scenario, groups: others(scenario.groups) },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
