import { display } from './display.js';
import { forecastsOfThisNotebook } from './forecastsOfThisNotebook.js';
import { revealBundle } from './revealBundle.js';
import { revealForecast } from './revealForecast.js';

/**
 * Shows what happened beside what was forecast, and how far the forecast was off. From now on it can no longer be
 * changed. After the example of `predict`:
 * `reveal('fine', { 'weeks 5–8': 11.5, 'weeks 17–20': 18.8 }, { naive: 8 })`.
 *
 * @param actual what happened: a number for each unit of the forecast
 * @param options.naive what a forecaster without any idea would have said for every unit, such as the level before:
 *   compared
 *   where it is given
 * @throws InputError when there is no such forecast, or the units differ
 */
export function reveal(
  name: string,
  actual: Readonly<Record<string, number>>,
  { naive }: { readonly naive?: number } = {},
): void {
  const { forecasts, forecast } = revealForecast(forecastsOfThisNotebook.current, name, actual);
  forecastsOfThisNotebook.current = forecasts;
  display()(revealBundle(forecast, actual, naive));
}
