import { probability, type RunOptions, runReplicates, type Scenario } from '@fairweather/core';
import { withEstimates } from '../fit/predictCounts.js';
import type { TheoryFit } from '../fit/TheoryFit.js';

/**
 * The simulation of people for a fit: the fitted values, with each group starting exactly at its fitted level. People
 * within a group are identical, as in the mean field, because counts per group say nothing about their differences;
 * this leaves the most room for chance.
 */
export function fittedScenario(scenario: Scenario, fit: TheoryFit): Scenario {
  const under = withEstimates(scenario, fit.theory, fit.estimates);
  const groups = scenario.groups.map((group, g) => ({
    ...group,
    baseline: { taken: probability(fit.levels[g]), opportunities: 1 },
  }));
  const alike = {
    baselineError: 0,
    benefitSpread: 0,
    guiltSpread: 0,
    reciprocitySpread: 0,
    susceptibilitySpread: 0,
    proSocialShare: 1,
  };
  return { ...under, groups, values: { ...under.values, ...alike } };
}

/**
 * The counts from simulating people, group by group: replicate × group × unit.
 *
 * @param scenario its own measures are not used
 * @example
 * groupCounts(daycare, { replicates: 1 })[0][4][19]; // late pick-ups of centre 5 in week 20
 */
export function groupCounts(scenario: Scenario, options: RunOptions = {}): number[][][] {
  const measures = scenario.groups.map(({ name }) => ({
    name,
    label: `taken in ${name}`,
    unit: scenario.calendar.unit,
    of: 'taken' as const,
    groups: [name],
  }));
  const { values, units, replicates } = runReplicates({ ...scenario, measures }, options);
  return Array.from({ length: replicates }, (_, replicate) =>
    measures.map((_, group) => {
      const at = (replicate * measures.length + group) * units;
      return [...values.subarray(at, at + units)];
    }),
  );
}
