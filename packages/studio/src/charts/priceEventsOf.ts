import type { PricedWindow } from '@fairweather/charts';
import { type PriceEvent, parametersOf, type Scenario } from '@fairweather/core';
import { concerns, datedEvents } from '@fairweather/core/engine';
import { amount as written } from './format.js';

/** The stretches of time in which a price is named to the treated, with what it is called. */
export function priceEventsOf(
  scenario: Scenario,
  say: (text: string) => string,
  locale: string,
): PricedWindow[] {
  const parameters = parametersOf(scenario);
  return datedEvents(scenario).flatMap((event, i) => {
    if (event.kind !== 'price' || event.amount === 0 || event.from === 0) return [];
    if (!concerns(event.groups, { name: '', treated: true })) return [];
    const { amount } = scenario.policy[i] as PriceEvent;
    const named = typeof amount === 'string' ? parameters[amount] : undefined;
    const money = written(event.amount, locale);
    const label = named ? `${say(named.label)} ${money} ${say(named.unit)}` : money;
    return [{ from: event.from, until: event.until, label }];
  });
}
