/**
 * Two 32-bit words as a number strictly between 0 and 1: the first fills the leading 32 bits, 20 bits of the second and half
 * a step keep the result off 0 and 1. Exact in double precision.
 *
 * @example
 * fraction(0x80000000, 0); // a hair above 0.5
 */
export function fraction(first: number, second: number): number {
  return ((first >>> 0) + ((second >>> 12) + 0.5) * 2 ** -20) * 2 ** -32;
}
