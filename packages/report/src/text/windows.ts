import { type PriceEvent, parametersOf, type Scenario } from '@fairweather/core';
import { concerns, datedEvents } from '@fairweather/core/engine';

/** A window of units, counted from 1, both ends included. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** A window in which a price is in force, with its label. */
export interface PricedWindow extends Window {
  readonly label: string;
}

/** "weeks 5–8". */
export function windowText(unit: string, from: number, until: number): string {
  return from === until ? `${unit} ${from}` : `${unit}s ${from}–${until}`;
}

/** How a price is labelled: by the label and the unit of its parameter, and its amount. */
export type PriceLabel = (label: string, unit: string, amount: number) => string;

/**
 * The windows in which a price is in force for the treated groups, or for the others.
 *
 * @param write how a price is labelled. Default: label, unit and amount
 */
export function pricedWindows(
  scenario: Scenario,
  treated: boolean,
  write: PriceLabel = (label, unit, amount) => `${label} ${unit} ${amount}`,
): PricedWindow[] {
  const parameters = parametersOf(scenario);
  return datedEvents(scenario).flatMap((event, i) => {
    if (event.kind !== 'price' || event.amount === 0 || event.from === 0) return [];
    if (!concerns(event.groups, { name: '', treated })) return [];
    const { amount } = scenario.policy[i] as PriceEvent;
    const { label, unit } = typeof amount === 'string' ? parameters[amount] : { label: 'price', unit: '' };
    return [{ from: event.from, until: event.until, label: write(label, unit, event.amount) }];
  });
}
