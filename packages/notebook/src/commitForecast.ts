import { InputError } from '@fairweather/core';
import { checkNumbers } from './checkNumbers.js';
import type { Forecasts } from './Forecast.js';

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
