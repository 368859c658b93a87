import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../src/numbers/exp.js';
import { log } from '../src/numbers/log.js';
import { digestOf } from '../src/numbers/sha256.js';

const EPSILON = 2 ** -52;
const apart = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.abs(b));

describe('exp', () => {
  test('is e to the power of x', () => {
    expect(exp(0)).toBe(1);
    expect(exp(1)).toBe(Math.E);
    expect(exp(-1)).toBe(0.36787944117144233);
    expect(exp(0.5)).toBe(1.6487212707001282);
    expect(exp(10)).toBe(22026.465794806718);
    expect(exp(1e-20)).toBe(1);
  });

  test('reaches from the smallest double to the largest, and no further', () => {
    expect(exp(-745)).toBe(Number.MIN_VALUE);
    expect(exp(-746)).toBe(0);
    expect(apart(exp(709.78), 1.7928227943945155e308)).toBeLessThan(1e-15);
    expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(Number.NaN)).toBeNaN();
  });

  test('lies within a last digit of what the machine gives', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x) => apart(exp(x), Math.exp(x)) <= 2 * EPSILON,
      ),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('log', () => {
  test('is the natural logarithm', () => {
    expect(log(1)).toBe(0);
    expect(log(2)).toBe(Math.LN2);
    expect(log(10)).toBe(Math.LN10);
    expect(log(0.5)).toBe(-Math.LN2);
    expect(log(1e-300)).toBe(-690.7755278982137);
    expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812);
  });

  test('has no value below zero', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  test('lies within a last digit of what the machine gives', () => {
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, noNaN: true }),
        (x) => apart(log(x), Math.log(x)) <= 2 * EPSILON,
      ),
      { seed: 1, numRuns: 2000 },
    );
  });
});

test('exp and log give the same digits on every machine', () => {
  const values = Array.from({ length: 20_000 }, (_, i) => {
    const x = (i * 0.618033988749895) % 1;
    return [exp(40 * x - 20), log(x + 1e-9)];
  });
  expect(digestOf(values.join())).toBe('6775c2486a1f60a444a0ea877023d37c910f32e06513ddeef903fc7ce094def8');
});
