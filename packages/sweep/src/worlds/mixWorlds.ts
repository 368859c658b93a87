import { InputError } from '@fairweather/core';
import type { World } from './World.js';

/**
 * Worlds of several theories, as many of each as its weight says, such as a stacking weight. They are interleaved, so
 * that a part of the list has about the same mixture.
 *
 * @param parts the worlds of each theory, with its weight, 0 or more
 * @param count how many worlds to take in all
 * @throws InputError when no weight is above zero, or a theory has fewer worlds than its weight asks for
 * @example
 * mixWorlds([{ worlds: [{ values: { guilt: 1 } }], weight: 1 }], 1).length; // 1
 */
export function mixWorlds(
  parts: readonly { readonly worlds: readonly World[]; readonly weight: number }[],
  count: number,
): World[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new InputError('mixWorlds() has no theory with a weight above zero: give one.');
  const shares = parts.map(({ weight }) => (weight / total) * count);
  const whole = shares.map(Math.floor);
  // The worlds that rounding leaves go to the largest remainders.
  const left = count - whole.reduce((sum, one) => sum + one, 0);
  const order = shares.map((_, part) => part).sort((a, b) => shares[b] - whole[b] - (shares[a] - whole[a]));
  for (const part of order.slice(0, left)) whole[part]++;
  const placed = parts.flatMap(({ worlds }, part) => {
    if (worlds.length < whole[part])
      throw new InputError(
        `mixWorlds(): part ${part + 1} has ${worlds.length} worlds, and ${whole[part]} are asked of it: draw more, ` +
          'or ask for fewer.',
      );
    return worlds.slice(0, whole[part]).map((world, i) => ({ world, place: (i + 0.5) / whole[part] }));
  });
  return placed.sort((a, b) => a.place - b.place).map(({ world }) => world);
}
