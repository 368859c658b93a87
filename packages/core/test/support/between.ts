import fc from 'fast-check';

/**
 * A number in a range, spread evenly over it, the ends among them. `fc.double` spreads over the bits of a number
 * instead, so that almost all of its shares lie so near 0 that nothing comes of them.
 */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 2 ** 20 }).map((step) => min + ((max - min) * step) / 2 ** 20);
