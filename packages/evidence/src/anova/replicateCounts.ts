import { InputError, type RunOptions, type Scenario } from '@fairweather/core';
import { groupCounts } from '../simulate/groupCounts.js';
import type { CentreCounts } from './CentreCounts.js';
import { DAYS_A_WEEK, WEEKS } from './haifaDesign.js';

/**
 * Replicates of the day-care study: in each one the weekly counts of every centre. Treated groups stand for the fined
 * centres.
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
  return groupCounts(scenario, options).map((groups) =>
    groups.map((late, g) => {
      const { treated, members } = scenario.groups[g];
      return { group: treated ? 'test' : 'control', children: members, late };
    }),
  );
}
