import { InputError } from '@fairweather/core';

/**
 * Reads "--share".
 *
 * @throws InputError if it is no share
 */
export function shareOf(text: string): number {
  const share = text.trim() === '' ? Number.NaN : Number(text);
  if (share > 0 && share <= 1) return share;
  throw new InputError(`--share ${text}: give a number above 0 and up to 1, such as 0.01.`);
}
