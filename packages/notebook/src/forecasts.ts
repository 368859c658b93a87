import { InputError } from '@fairweather/core';
import { unknownName } from '@fairweather/core/tools';

/** A prediction that somebody makes before seeing the outcome. */
export interface Forecast {
  readonly question: string;
  /** One number per unit, by the name of the unit: `{ 'week 5': 9 }`. */
  readonly values: Readonly<Record<string, number>>;
  /** True once the outcome was shown; the forecast can then no longer change. */
  readonly revealed: boolean;
}

/** All forecasts of a notebook, by name. */
export type Forecasts = ReadonlyMap<string, Forecast>;

/**
 * The forecasts with one added, or with an unrevealed one changed.
 *
 * @throws InputError when its outcome was already revealed, or it does not give a finite number for at least one unit
 */
export function commitForecast(
  forecasts: Forecasts,
  name: string,
  question: string,
  values: Readonly<Record<string, number>>,
): Forecasts {
  if (forecasts.get(name)?.revealed) {
    throw new InputError(
      `The outcome of "${name}" was already revealed, so its forecast is final; restart the kernel to start again.`,
    );
  }
  checkNumbers(`The forecast "${name}"`, values);
  return new Map([...forecasts, [name, { question, values: { ...values }, revealed: false }]]);
}

/**
 * The forecasts with one marked as revealed, and that one forecast.
 *
 * @param actual the outcome, for the same units
 * @throws InputError when there is no such forecast, or the units differ
 */
export function revealForecast(
  forecasts: Forecasts,
  name: string,
  actual: Readonly<Record<string, number>>,
): { readonly forecasts: Forecasts; readonly forecast: Forecast } {
  const found = forecasts.get(name);
  if (!found) {
    if (forecasts.size > 0) throw unknownName('forecast', name, [...forecasts.keys()]);
    throw new InputError(`There is no forecast "${name}" yet: call predict('${name}', …) first.`);
  }
  checkNumbers(`The outcome of "${name}"`, actual);
  const units = Object.keys(found.values);
  const stray = [...units, ...Object.keys(actual)].find((unit) => !(unit in actual && unit in found.values));
  if (stray !== undefined) {
    const lacking = stray in actual ? 'forecast' : 'outcome';
    throw new InputError(`The ${lacking} of "${name}" has no ${stray}; give both the same units.`);
  }
  const forecast = { ...found, revealed: true };
  return { forecasts: new Map([...forecasts, [name, forecast]]), forecast };
}

/**
 * How far a forecast was from the outcome, on average over the units of the outcome.
 *
 * @param forecast one number per unit, or one number for all
 * @returns in the unit of the numbers, 0 or more; 0 is a perfect forecast
 * @example
 * meanAbsoluteError({ a: 1, b: 5 }, { a: 2, b: 2 }); // (1 + 3) / 2 = 2
 */
export function meanAbsoluteError(
  forecast: Readonly<Record<string, number>> | number,
  actual: Readonly<Record<string, number>>,
): number {
  const misses = Object.entries(actual).map(([unit, value]) =>
    Math.abs((typeof forecast === 'number' ? forecast : forecast[unit]) - value),
  );
  return misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
}

/** All forecasts since the kernel started: cells share no other state that survives running a cell again. */
export const forecastsOfThisNotebook: { current: Forecasts } = { current: new Map() };

/**
 * Checks numbers by unit.
 *
 * @param what the start of the sentence: 'The forecast "fine"'
 * @throws InputError when there are no numbers, or one is not finite
 */
export function checkNumbers(what: string, values: Readonly<Record<string, number>>): void {
  const entries = Object.entries(values);
  if (entries.length === 0) {
    throw new InputError(`${what} is empty; give a number for each unit, such as { 'week 5': 9 }.`);
  }
  for (const [unit, value] of entries) {
    if (!Number.isFinite(value)) {
      throw new InputError(`${what} has ${String(value)} for ${unit}; give a number there.`);
    }
  }
}
