import { InputError } from '@fairweather/core';
import { checkNumbers } from './checkNumbers.js';
import type { Forecasts } from './Forecast.js';

/**
 * The forecasts with one more, or with one changed that was not revealed yet.
 *
 * @throws InputError when its outcome was revealed already, or it is not a finite number for each of one or more units
 */
export function commitForecast(
  forecasts: Forecasts,
  name: string,
  question: string,
  values: Readonly<Record<string, number>>,
): Forecasts {
  if (forecasts.get(name)?.revealed) {
    throw new InputError(
      `The outcome of "${name}" was revealed already, so its forecast stands; restart the kernel to begin anew.`,
    );
  }
  checkNumbers(`The forecast "${name}"`, values);
  return new Map([...forecasts, [name, { question, values: { ...values }, revealed: false }]]);
}
