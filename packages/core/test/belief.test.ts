import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beliefAfterHandover, beliefAfterMildness } from '../src/mechanism/belief.js';

describe('beliefAfterMildness: μ ℓ / (μ ℓ + 1 − μ)', () => {
  test('follows Bayes’ rule', () => {
    expect(beliefAfterMildness(0.5, 0.25)).toBeCloseTo(0.2, 15); // 0.125 / 0.625
    expect(beliefAfterMildness(0.8, 0.5)).toBeCloseTo(2 / 3, 15); // 0.4 / 0.6
  });

  test('multiplies the odds by the likelihood', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (belief, likelihood) => {
          const after = beliefAfterMildness(belief, likelihood);
          expect(after / (1 - after)).toBeCloseTo((likelihood * belief) / (1 - belief), 9);
        },
      ),
      { seed: 7 },
    );
  });

  test('is gone at once if the severe are never mild', () => {
    expect(beliefAfterMildness(0.5, 0)).toBe(0);
  });

  test('does not move if mildness tells nothing', () => {
    expect(beliefAfterMildness(0.375, 1)).toBe(0.375);
  });

  test('gives up a certainty that has been refuted, without dividing by zero', () => {
    expect(beliefAfterMildness(1, 0)).toBe(0);
  });

  test('holds on to a certainty that is not refuted', () => {
    expect(beliefAfterMildness(1, 0.02)).toBe(1);
  });
});

describe('beliefAfterHandover: carry μ + (1 − carry) μ₀', () => {
  test('starts afresh if nothing is carried', () => {
    expect(beliefAfterHandover(0.125, 0, 0.5)).toBe(0.5);
  });

  test('goes on as before if all is carried', () => {
    expect(beliefAfterHandover(0.125, 1, 0.5)).toBe(0.125);
  });

  test('mixes in between', () => {
    expect(beliefAfterHandover(0.125, 0.75, 0.5)).toBe(0.21875); // 0.09375 + 0.125
  });
});
