import { type RunOptions, runReplicates, type Scenario } from '@fairweather/core';

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
