import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pow } from '../src/numbers/pow.js';
import { digestOf } from '../src/numbers/sha256.js';

/** A positive double as a whole number times a power of two. */
function exactly(x: number): { readonly whole: bigint; readonly power: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const all = bits.getBigUint64(0);
  return { whole: (all & ((1n << 52n) - 1n)) | (1n << 52n), power: Number(all >> 52n) - 1075 };
}

/**
 * The sign of (result + move units in the last place) − base^(sixtyFourths / 64), worked out in whole numbers: both
 * sides are raised to the power of 64.
 *
 * @param move in hundredths of a unit
 */
function side(result: number, move: number, base: number, sixtyFourths: number): number {
  const r = exactly(result);
  const b = exactly(base);
  const size = Math.abs(sixtyFourths);
  let left = (100n * r.whole + BigInt(move)) ** 64n;
  let right = b.whole ** BigInt(size) * 100n ** 64n;
  let shift = 64 * r.power - Math.sign(sixtyFourths) * size * b.power;
  if (sixtyFourths < 0) {
    left *= b.whole ** BigInt(size);
    right = 100n ** 64n;
  }
  if (shift < 0) right <<= BigInt(-shift);
  else left <<= BigInt(shift);
  shift = left < right ? -1 : left > right ? 1 : 0;
  return shift;
}

describe('pow(base, exponent)', () => {
  test('is exact where a double is', () => {
    expect(pow(10, 2)).toBe(100);
    expect(pow(2, 10)).toBe(1024);
    expect(pow(1.5, 3)).toBe(3.375);
    expect(pow(9, 0.5)).toBe(3);
    expect(pow(4, -1.5)).toBe(0.125);
    expect(pow(10, 22)).toBe(1e22);
    expect(pow(1, 1e300)).toBe(1);
  });

  test('lies within 0.6 units in the last place of the true power, by whole numbers of any length', () => {
    const bases = fc.oneof(
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(bases, fc.integer({ min: -1000, max: 1000 }), (base, sixtyFourths) => {
        const result = pow(base, sixtyFourths / 64);
        expect(side(result, -60, base, sixtyFourths)).toBe(-1);
        expect(side(result, 60, base, sixtyFourths)).toBe(1);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('reaches from the smallest double to the largest, and no further', () => {
    expect(pow(2, 1023)).toBe(8.98846567431158e307);
    expect(pow(2, 1024)).toBe(Number.POSITIVE_INFINITY);
    expect(pow(2, -1074)).toBe(Number.MIN_VALUE);
    expect(pow(2, -1100)).toBe(0);
    expect(pow(Number.MIN_VALUE, 0.5)).toBe(2.2227587494850775e-162); // 2^-537
    expect(pow(1 + Number.EPSILON, 2 ** 52)).toBe(Math.E); // (1 + 1/n)^n
  });

  test('has the values of `**` at the ends, and none below zero', () => {
    expect(pow(0, 0)).toBe(1);
    expect(pow(Number.NaN, 0)).toBe(1);
    expect(pow(0, 2)).toBe(0);
    expect(pow(0, -1)).toBe(Number.POSITIVE_INFINITY);
    expect(pow(Number.POSITIVE_INFINITY, -1)).toBe(0);
    expect(pow(0.5, Number.POSITIVE_INFINITY)).toBe(0);
    expect(pow(1, Number.POSITIVE_INFINITY)).toBeNaN();
    expect(pow(2, Number.NaN)).toBeNaN();
    expect(pow(-2, 2)).toBeNaN();
  });

  test('gives the same digits on every machine', () => {
    const values = Array.from({ length: 10_000 }, (_, i) =>
      pow(0.5 + ((i * 0.618033988749895) % 1), i / 800 - 6),
    );
    expect(digestOf(values.join())).toBe('9c40470f603f5af90fb79d5d8e8dc5f88629c0c518bc0b2b02366939903bca82');
  });
});
