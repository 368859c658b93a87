import type { Bundle } from './Bundle.js';
import { cellText } from './cellText.js';
import type { Forecast } from './Forecast.js';
import { meanAbsoluteError } from './meanAbsoluteError.js';
import { tableBundle } from './tableBundle.js';

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
