import { display } from './display.js';
import { commitForecast, forecastsOfThisNotebook } from './forecasts.js';
import { tableBundle } from './tableBundle.js';

/**
 * Commits a forecast before `reveal` shows the outcome. Until then it can be changed.
 *
 * @param name by which `reveal` finds it
 * @param question the question, as a sentence with its question mark
 * @param values one number per unit, by the name of the unit
 * @throws InputError when its outcome was already revealed, or a value is not a number
 * @example
 * predict('fine', 'How many parents come late?', { 'weeks 5–8': 5, 'weeks 17–20': 8 });
 */
export function predict(name: string, question: string, values: Readonly<Record<string, number>>): void {
  forecastsOfThisNotebook.current = commitForecast(forecastsOfThisNotebook.current, name, question, values);
  const rows = Object.entries(values).map(([unit, forecast]) => ({ unit, forecast }));
  display()(tableBundle(rows, `${question} Your forecast is noted.`));
}
