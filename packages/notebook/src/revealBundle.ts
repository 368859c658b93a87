import type { Bundle } from './Bundle.js';
import { cellText } from './cellText.js';
import type { Forecast } from './Forecast.js';
import { meanAbsoluteError } from './meanAbsoluteError.js';
import { tableBundle } from './tableBundle.js';

/**
 * A forecast beside the outcome, with how far it was off.
 *
 * @param naive the number that the naive forecast gives for every unit; nothing is compared where it is not known
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
