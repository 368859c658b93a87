import { InputError, type Scenario } from '@fairweather/core';
import { type DatedEvent, datedEvents } from '@fairweather/core/engine';
import type { CountData } from '../counts/CountData.js';
import { missingUnits } from '../counts/readCounts.js';

/** The units in which the treated groups have a price. */
export interface PricedSpan {
  readonly from: number;
  readonly until: number;
}

/**
 * The span from the first unit of the first price to the last unit of the last.
 *
 * @throws InputError when the policy names no price
 */
export function pricedSpan(scenario: Scenario): PricedSpan {
  const prices = datedEvents(scenario).filter(isPrice);
  if (prices.length === 0) {
    throw new InputError(
      `The policy of ${scenario.name} names no price: there is no before and after to check.`,
    );
  }
  return {
    from: Math.min(...prices.map(({ from }) => from)),
    until: Math.max(...prices.map(({ until }) => until)),
  };
}

/** True if an event is a price that is ever named. */
export function isPrice(event: DatedEvent): boolean {
  return event.kind === 'price' && event.from > 0 && event.amount > 0;
}

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

/**
 * True if groups can be left out one by one: there is a price, every group was counted before it and after it came, and
 * two groups or more of each kind leave one to learn from.
 */
export function canLeaveOut(data: CountData, scenario: Scenario): boolean {
  if (!datedEvents(scenario).some(isPrice)) return false;
  const { from } = pricedSpan(scenario);
  const counted = (before: boolean) =>
    data.groups.every(({ counts }) =>
      counts.some(({ unit, opportunities }) => opportunities > 0 && unit < from === before),
    );
  const enough = [true, false].every(
    (kind) => data.groups.filter(({ treated }) => treated === kind).length >= 2,
  );
  return enough && counted(true) && counted(false);
}
