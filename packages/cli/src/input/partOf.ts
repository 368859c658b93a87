import { InputError } from '@fairweather/core';

/**
 * Reads "--shard": "3/8" is the third of eight parts.
 *
 * @throws InputError if it cannot be read, or there is no such part
 * @example
 * partOf('3/8'); // { part: 3, of: 8 }
 */
export function partOf(text: string): { part: number; of: number } {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  if (part === undefined)
    throw new InputError(
      `--shard "${text}" cannot be read: write i/n, such as 3/8 for the third of eight parts.`,
    );
  if (Number(part) < 1 || Number(part) > Number(of))
    throw new InputError(
      `--shard ${text}: there is no such part; of ${Number(of)} parts, the first is 1/${Number(of)}.`,
    );
  return { part: Number(part), of: Number(of) };
}
