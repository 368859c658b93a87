import { InputError } from '@fairweather/core';
import type { Observation } from '@fairweather/sweep';

/**
 * Reads the counts of "--observed": "measure=value", or "measure=value@from..until" for a window of units.
 *
 * @throws InputError if one cannot be read
 * @example
 * observations(['late_per_week=14@5..16']);
 * // [{ name: 'late_per_week', measure: 'late_per_week', value: 14, from: 5, until: 16 }]
 */
export function observations(texts: readonly string[]): Observation[] {
  const read = texts.map(observation);
  return read.map((one, place) => {
    const { measure, from = '', until = '' } = one;
    const again = read.some((other, at) => at !== place && other.measure === measure);
    const name = again ? `${measure}_${from}_${until}` : measure;
    return { name: /^[A-Za-z]\w{0,80}$/.test(name) ? name : `observed_${place + 1}`, ...one };
  });
}

function observation(text: string): Omit<Observation, 'name'> {
  const [, measure, number, window] = /^([^=]+)=([^@]+)(?:@(.+))?$/.exec(text) ?? [];
  const value = Number(number?.trim() || Number.NaN);
  if (measure === undefined || !Number.isFinite(value)) throw unreadable(text);
  if (window === undefined) return { measure: measure.trim(), value };
  const [, from, until = from] = /^(\d{1,6})(?:\.\.(\d{1,6}))?$/.exec(window.trim()) ?? [];
  if (from === undefined) throw unreadable(text);
  return { measure: measure.trim(), value, from: Number(from), until: Number(until) };
}

function unreadable(text: string): InputError {
  return new InputError(
    `--observed "${text}" cannot be read: write measure=value or measure=value@from..until, such as ` +
      'late_per_week=14@5..16.',
  );
}
