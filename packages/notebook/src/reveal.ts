import type { Bundle } from './Bundle.js';
import { display } from './display.js';
import { type Forecast, forecastsOfThisNotebook, meanAbsoluteError, revealForecast } from './forecasts.js';
import { cellText, tableBundle } from './tableBundle.js';

/**
 * Shows the outcome beside the forecast, and how far off the forecast was. From then on the forecast cannot be
 * changed. To continue the example of `predict`:
 * `reveal('fine', { 'weeks 5–8': 11.5, 'weeks 17–20': 18.8 }, { naive: 8 })`.
 *
 * @param actual the outcome: a number for each unit of the forecast
 * @param options `naive` is a naive forecast for every unit, such as the level before. Default: no comparison
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

/**
 * A forecast beside the outcome, with its error.
 *
 * @param naive the naive forecast for every unit. Default: no comparison
 */
export function revealBundle(
  { question, values }: Forecast,
  actual: Readonly<Record<string, number>>,
  naive: number | undefined,
): Bundle {
  const rows = Object.entries(values).map(([unit, forecast]) => ({
    unit,
    forecast,
    outcome: actual[unit],
    'off by': Math.abs(forecast - actual[unit]),
  }));
  return tableBundle(rows, `${question} ${scoreSentence(values, actual, naive)}`);
}

function scoreSentence(
  values: Forecast['values'],
  actual: Readonly<Record<string, number>>,
  naive: number | undefined,
): string {
  const own = meanAbsoluteError(values, actual);
  const sentence = `Off by ${cellText(own)} on average`;
  if (naive === undefined) return `${sentence}.`;
  const plain = meanAbsoluteError(naive, actual);
  const judged =
    own === plain ? 'both are equally good' : own < plain ? 'yours was better' : 'it was better than yours';
  return `${sentence}; the naive forecast, ${cellText(naive)} throughout, by ${cellText(plain)}: ${judged}.`;
}
