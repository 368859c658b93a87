import { probability, type RunOptions, runReplicates, type Scenario } from '@fairweather/core';
import { type Prediction, withEstimates } from './predictCounts.js';

/**
 * The simulation of people for a fit: the fitted values, with each group starting exactly at its fitted level. People
 * differ as the scenario says, and as the fit takes for granted.
 */
export function fittedScenario(scenario: Scenario, fit: Prediction): Scenario {
  const under = withEstimates(scenario, fit.theory, fit.estimates);
  const groups = scenario.groups.map((group, g) => ({
    ...group,
    baseline: { taken: probability(fit.levels[g]), opportunities: 1 },
  }));
  return { ...under, groups, values: { ...under.values, baselineError: 0 } };
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
