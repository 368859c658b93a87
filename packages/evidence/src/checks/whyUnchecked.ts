import { datedEvents, type Scenario } from '@fairweather/core';
import type { CountData } from '../data/CountData.js';
import { missingUnits } from '../data/readCounts.js';
import { isPrice, pricedSpan } from './pricedSpan.js';

/**
 * Why patterns and predictions have no meaning for counts, in a sentence: they need units before, under (four or
 * more) and after a price, no gap, and groups with it and without it.
 *
 * @returns undefined where they have one
 */
export function whyUnchecked(data: CountData, scenario: Scenario): string | undefined {
  const { groups, calendar } = data;
  const { unit } = calendar;
  const missing = missingUnits(data);
  if (missing.length > 0)
    return `they need every ${unit} of every group, and not counted are ${missing.join('; ')}.`;
  for (const { name, counts } of groups) {
    const short = counts.find(({ periods }) => periods !== calendar.periodsPerUnit);
    if (short) {
      return (
        `they need whole ${unit}s, and ${unit} ${short.unit} of ${name} has ${short.periods} of ` +
        `${calendar.periodsPerUnit} ${calendar.period}s.`
      );
    }
  }
  if (!datedEvents(scenario).some(isPrice)) return 'they need a price, and the policy names none.';
  const { from, until } = pricedSpan(scenario);
  if (from <= 1 || until >= calendar.units || until - from < 3) {
    return (
      `they need ${unit}s before and after the price and four or more under it, and the price is there from ` +
      `${unit} ${from} ` +
      `to ${until} of ${calendar.units}.`
    );
  }
  if (groups.every(({ treated }) => treated))
    return 'they need groups without the price, and all are treated.';
  if (!groups.some(({ treated }) => treated)) return 'they need groups with the price, and none is treated.';
  return undefined;
}
