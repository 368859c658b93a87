import type { Scenario } from '@fairweather/core';

/**
 * The same scenario with one measure a group, in their order: how often somebody took in each unit. It runs as before, since
 * measures only read.
 *
 * @example
 * measuredByGroup(daycare).measures.length; // 10
 */
export function measuredByGroup(scenario: Scenario): Scenario {
  const measures = scenario.groups.map(({ name }) => ({
    name,
    label: `taken in ${name}`,
    unit: `per ${scenario.calendar.unit}`,
    of: 'taken' as const,
    groups: [name],
  }));
  return { ...scenario, measures };
}
