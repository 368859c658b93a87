import { type DatedEvent, datedEvents, InputError, type Scenario } from '@fairweather/core';

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
