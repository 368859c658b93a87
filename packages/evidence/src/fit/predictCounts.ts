import { findTheory, type MechanismName, type Scenario, withTheory } from '@fairweather/core';
import { makePlan } from '@fairweather/core/engine';
import type { CountData } from '../counts/CountData.js';
import { meanField } from './meanField.js';
import type { TheoryFit } from './TheoryFit.js';

/**
 * The expectation of a fitted theory, also for units and policies that it was not fitted to.
 *
 * @param fit with one level for each group of `data`, in the same order
 * @returns expected numbers, one list per group, in the order of its counts
 */
export function predictCounts(data: CountData, scenario: Scenario, fit: Prediction): number[][] {
  return predictionOf(data, scenario, fit)(fit.levels);
}

/** The same as a function of the levels; all that does not depend on them is worked out once. */
export function predictionOf(
  data: CountData,
  scenario: Scenario,
  { theory, estimates, unitEffects }: Omit<Prediction, 'levels'>,
): (levels: readonly number[]) => number[][] {
  const plan = makePlan(withEstimates(scenario, theory, estimates));
  const arising = data.occasions === 'possible' ? plan.mechanism.opportunity : 1;
  const options = unitEffects ? { unitEffects } : {};
  const fields = data.groups.map(({ counts }, g) => meanField(plan, plan.groups[g], counts, options));
  return (levels) =>
    data.groups.map(({ counts }, g) => {
      const expected = new Float64Array(counts.length);
      fields[g]([{ counts, level: levels[g], expected }]);
      return Array.from(expected, (x) => x * arising);
    });
}

/** What a prediction needs to know of a fit. */
export interface Prediction extends Pick<TheoryFit, 'theory' | 'levels' | 'unitEffects'> {
  readonly estimates: Values;
}

/** Values by the name of their parameter. */
export type Values = { readonly [Name in MechanismName]?: { readonly value: number } };

/** The scenario under a theory, with its fitted values. */
export function withEstimates(scenario: Scenario, theory: string, estimates: Values): Scenario {
  const under = withTheory(scenario, findTheory(theory).name);
  const values = Object.fromEntries(Object.entries(estimates).map(([name, { value }]) => [name, value]));
  return { ...under, values: { ...under.values, ...values } };
}
