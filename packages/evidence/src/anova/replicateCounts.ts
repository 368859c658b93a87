import { InputError, type RunOptions, runReplicates, type Scenario } from '@fairweather/core';
import type { CentreCounts } from './CentreCounts.js';
import { DAYS_A_WEEK, WEEKS } from './haifaDesign.js';
import { measuredByGroup } from './measuredByGroup.js';

/**
 * Replicates of the day-care study: in each one the weekly counts of every centre. Treated groups stand for the fined centres.
 *
 * @throws InputError when the scenario does not run over 20 weeks of five days
 * @example
 * replicateCounts(daycare, { replicates: 3 }).length; // 3
 */
export function replicateCounts(scenario: Scenario, options: RunOptions = {}): CentreCounts[][] {
  const { units, periodsPerUnit } = scenario.calendar;
  if (units !== WEEKS || periodsPerUnit !== DAYS_A_WEEK) {
    throw new InputError(
      `The scenario "${scenario.name}" has ${units} units of ${periodsPerUnit} periods: the analysis of the day-care ` +
        `study needs ${WEEKS} weeks of ${DAYS_A_WEEK} days.`,
    );
  }
  const { replicates, values } = runReplicates(measuredByGroup(scenario), options);
  const { groups } = scenario;
  return Array.from({ length: replicates }, (_, replicate) =>
    groups.map(({ treated, members }, group) => {
      const start = (replicate * groups.length + group) * units;
      return {
        group: treated ? 'test' : 'control',
        children: members,
        late: Array.from(values.subarray(start, start + units)),
      };
    }),
  );
}
