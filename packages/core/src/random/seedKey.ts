import seedrandom from 'seedrandom';

/** Two 32-bit words that select one family of draws. */
export interface Key {
  readonly first: number;
  readonly second: number;
}

/**
 * Turns the text of a seed into a key, with seedrandom (ARC4, keyed by the whole text). Different texts give unrelated keys.
 *
 * @param seed any text, the empty one included
 * @example
 * seedKey('haifa'); // always the same two words
 */
export function seedKey(seed: string): Key {
  const stream = seedrandom(seed);
  return { first: stream.int32(), second: stream.int32() };
}
