import type { PricedWindow } from '@fairweather/charts';
import { type ParameterDeclaration, type PriceEvent, parametersOf, type Scenario } from '@fairweather/core';
import { datedEvents, includesGroup } from '@fairweather/core/engine';

/** A window of units, counted from 1, both ends included. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** "weeks 5–8". */
export function windowText(unit: string, from: number, until: number): string {
  return from === until ? `${unit} ${from}` : `${unit}s ${from}–${until}`;
}

/** Writes the label of a price from its amount and its parameter; a price given as a number has no parameter. */
export type PriceLabel = (amount: number, parameter?: ParameterDeclaration) => string;

/**
 * The windows in which a price is in force for the treated groups, or for the others.
 *
 * @param write the label of a price. Default: label, unit and amount
 */
export function pricedWindows(
  scenario: Scenario,
  treated: boolean,
  write: PriceLabel = (amount, parameter) =>
    parameter ? `${parameter.label} ${parameter.unit} ${amount}` : `price ${amount}`,
): PricedWindow[] {
  const parameters = parametersOf(scenario);
  return datedEvents(scenario).flatMap((event, i) => {
    if (event.kind !== 'price' || event.amount === 0 || event.from === 0) return [];
    if (!includesGroup(event.groups, { name: '', treated })) return [];
    const { amount } = scenario.policy[i] as PriceEvent;
    const label = write(event.amount, typeof amount === 'string' ? parameters[amount] : undefined);
    return [{ from: event.from, until: event.until, label }];
  });
}
