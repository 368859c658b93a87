import { actOf, eventLabel, parametersOf } from '@fairweather/core';
import type { CatalogueEntry } from '@fairweather/scenarios';

/** Every text of a story that the page can show; "centre 3" is listed as "centre". */
export function textsOf({ scenario, study }: CatalogueEntry): string[] {
  return [
    scenario.title,
    scenario.story,
    scenario.source,
    ...(study ? [study.replication] : []),
    ...Object.values(actOf(scenario)),
    ...(scenario.roles ?? []),
    scenario.calendar.period,
    scenario.calendar.unit,
    ...scenario.groups.map(({ name }) => name.replace(/ \d+$/, '')),
    scenario.asGiven,
    ...scenario.arms.map(({ name }) => name),
    ...scenario.policy.flatMap((event) => eventLabel(event, scenario) ?? []),
    ...scenario.measures.flatMap(({ label, unit }) => [label, unit]),
    ...Object.values(parametersOf(scenario)).flatMap(({ label, meaning, unit }) => [label, meaning, unit]),
  ];
}
