import { datedEvents, type Scenario } from '@fairweather/core';
import type { CountData } from '../data/CountData.js';
import { missingUnits } from '../data/readCounts.js';
import { isPrice, pricedSpan } from './pricedSpan.js';

/**
 * The reason why patterns and predictions are meaningless for some counts, in one sentence: they need units before,
 * during (four or more) and after a price, no gaps, and groups with and without it.
 *
 * @returns undefined if they are meaningful
 */
export function whyUnchecked(data: CountData, scenario: Scenario): string | undefined {
  const { groups, calendar } = data;
  const { unit } = calendar;
  const missing = missingUnits(data);
  if (missing.length > 0)
    return `they need every ${unit} of every group, but these were not counted: ${missing.join('; ')}.`;
  for (const { name, counts } of groups) {
    const short = counts.find(({ periods }) => periods !== calendar.periodsPerUnit);
    if (short) {
      return (
        `they need whole ${unit}s, and ${unit} ${short.unit} of ${name} has ${short.periods} of ` +
        `${calendar.periodsPerUnit} ${calendar.period}s.`
      );
    }
  }
  if (!datedEvents(scenario).some(isPrice)) return 'they need a price, but the policy names none.';
  const { from, until } = pricedSpan(scenario);
  if (from <= 1 || until >= calendar.units || until - from < 3) {
    return (
      `they need ${unit}s before and after the price and four or more under it, and the price is there from ` +
      `${unit} ${from} ` +
      `to ${until} of ${calendar.units}.`
    );
  }
  if (groups.every(({ treated }) => treated))
    return 'they need groups without the price, but all are treated.';
  if (!groups.some(({ treated }) => treated)) return 'they need groups with the price, but none is treated.';
  return undefined;
}
