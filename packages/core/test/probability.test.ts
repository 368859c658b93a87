import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probability } from '../src/index.js';

describe('probability: the logistic function', () => {
  test('is a half at a utility of nothing', () => {
    expect(probability(0)).toBe(0.5);
  });

  test('turns log odds into a probability', () => {
    expect(probability(Math.log(3))).toBeCloseTo(0.75, 15); // odds of 3 to 1
    expect(probability(-Math.log(9))).toBeCloseTo(0.1, 15); // odds of 1 to 9
  });

  test('stays a probability at any size of utility', () => {
    expect(probability(1000)).toBe(1);
    expect(probability(-1000)).toBe(0);
  });

  test('gives a gain and a loss of one size probabilities that add up to one', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (utility) => {
        expect(probability(utility) + probability(-utility)).toBeCloseTo(1, 14);
      }),
      { seed: 5 },
    );
  });
});
