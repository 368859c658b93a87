import { InputError, unknownName } from '@fairweather/core';
import { checkNumbers } from './checkNumbers.js';
import type { Forecast, Forecasts } from './Forecast.js';

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
