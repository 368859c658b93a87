import type { CatalogueEntry } from '@fairweather/scenarios';
import { factor } from './format.js';
import { headlineOf } from './headline.js';

/** The level before anything happened, in the unit of the headline: taken from the scenario's counts, not simulated. */
export function baselineOf(known: CatalogueEntry): number {
  const measure = headlineOf(known);
  const { groups, calendar } = known.scenario;
  const before = groups.flatMap(({ treated, members, baseline }) => {
    if (!treated || !baseline) return [];
    const rate = baseline.taken / baseline.opportunities;
    return [measure.of === 'taken' ? rate * members * calendar.periodsPerUnit : 1 - rate];
  });
  return (factor(measure) * before.reduce((sum, value) => sum + value, 0)) / before.length;
}
