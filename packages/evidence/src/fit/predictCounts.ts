import { findTheory, type Scenario, withTheory } from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import type { CountData } from '../counts/CountData.js';
import { atLevels } from './fitLevels.js';
import { meanField } from './meanField.js';
import type { TheoryFit } from './TheoryFit.js';

/**
 * The expectation of a fitted theory, also for units and policies that it was not fitted to.
 *
 * @param fit with one level for each group of `data`, in the same order
 * @returns expected numbers, one list per group, in the order of its counts
 */
export function predictCounts(
  data: CountData,
  scenario: Scenario,
  { theory, estimates, levels }: Pick<TheoryFit, 'theory' | 'estimates' | 'levels'>,
): number[][] {
  const plan = makePlan(withEstimates(scenario, theory, estimates));
  return data.groups.map((group, g) => {
    const [{ expected }] = atLevels(meanField(plan, plan.groups[g], group.counts), [group], [levels[g]]);
    return [...expected];
  });
}

/** The scenario under a theory, with its fitted values. */
export function withEstimates(
  scenario: Scenario,
  theory: string,
  estimates: TheoryFit['estimates'],
): Scenario {
  const under = withTheory(scenario, findTheory(theory).name);
  const values = Object.fromEntries(Object.entries(estimates).map(([name, { value }]) => [name, value]));
  return { ...under, values: { ...under.values, ...values } };
}
