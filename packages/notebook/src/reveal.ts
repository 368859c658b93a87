import { display } from './display.js';
import { forecastsOfThisNotebook } from './forecastsOfThisNotebook.js';
import { revealBundle } from './revealBundle.js';
import { revealForecast } from './revealForecast.js';

/**
 * Shows the outcome beside the forecast, and how far off the forecast was. From then on the forecast cannot be
 * changed. To continue the example of `predict`:
 * `reveal('fine', { 'weeks 5–8': 11.5, 'weeks 17–20': 18.8 }, { naive: 8 })`.
 *
 * @param actual the outcome: a number for each unit of the forecast
 * @param options.naive a naive forecast for every unit, such as the level before. Default: no comparison
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
