import type { Scenario } from '@fairweather/core';
import { checkRunSize } from '@fairweather/core/engine';
import { say } from '../results/streams.js';
import { forecast, forecastText, LONG } from './forecast.js';

/**
 * Announces how long simulations on one thread will take, if that is long.
 *
 * @throws InputError if there are too many
 */
export function sayForecast(scenarios: readonly Scenario[], replicates: number): void {
  checkRunSize(scenarios, replicates);
  const ahead = forecast(scenarios, replicates, 1);
  if (ahead && ahead.seconds > LONG) say(forecastText(ahead));
}
