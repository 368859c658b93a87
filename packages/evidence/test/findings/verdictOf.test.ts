import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/findings/verdictOf.js';
import {
  type Direction,
  type Prediction,
  SMALLEST_EFFECT,
  smallestEffect,
  verdictOf,
} from '../../src/index.js';

function predicted(
  mean: number,
  half: number,
  size = { mean, low: mean - half, high: mean + half },
): Prediction {
  const shareDifference = { mean, low: mean - half, high: mean + half };
  return { sign: 'none', ...size, unit: 'share', shareDifference, level: 0.5 };
}
const sign = (mean: number, half: number, direction: Direction) =>
  verdictOf(predicted(mean, half), { direction, value: null, low: null, high: null, confidence: 'verified' })
    .sign;

describe('verdictOf', () => {
  test('does not let one prediction hit opposite claims, however many replicates made it sure', () => {
    for (const half of [0.002, 0.0002, 0]) {
      expect(sign(-0.004, half, 'negative')).toBe('miss');
      expect(sign(0.004, half, 'positive')).toBe('miss');
      expect(sign(-0.004, half, 'none')).toBe('hit');
    }
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (mean, half) => {
          const hits = (['positive', 'negative', 'none'] as const).filter(
            (direction) => sign(mean, half, direction) === 'hit',
          );
          const direction = directionOf({ mean, low: mean - half, high: mean + half }, SMALLEST_EFFECT);
          expect(hits).toEqual(direction === 'unclear' ? [] : [direction]);
        },
      ),
      { seed: 1 },
    );
  });

  test('says why a difference on the published side is a miss, and only then', () => {
    const reason = (mean: number, half: number, direction: Direction) =>
      verdictOf(predicted(mean, half), {
        direction,
        value: null,
        low: null,
        high: null,
        confidence: 'verified',
      }).reason;
    expect(reason(-0.004, 0.002, 'negative')).toBe(
      'The difference is negative, but smaller than 0.030 of the share, the smallest effect that matters there.',
    );
    expect(reason(0.03, 0.001, 'positive')).toBe(
      'The difference is positive, but too close to 0.030 of the share, the smallest effect that matters there, to ' +
        'say that it is larger.',
    );
    expect(reason(0.032, 0.001, 'positive')).toBeUndefined();
    expect(reason(0.004, 0.002, 'negative')).toBeUndefined();
    expect(reason(0.004, 0.02, 'positive')).toBeUndefined();
    expect(reason(0.004, 0.002, 'none')).toBeUndefined();
  });

  test('hits a direction only if the whole interval lies beyond the smallest effect that matters', () => {
    expect(SMALLEST_EFFECT).toBe(0.03);
    expect(sign(0.1, 0.05, 'positive')).toBe('hit');
    expect(sign(0.1, 0.08, 'positive')).toBe('miss');
    expect(sign(-0.1, 0.05, 'positive')).toBe('miss');
    expect(sign(-0.1, 0.05, 'negative')).toBe('hit');
    expect(sign(-0.1, 0.08, 'negative')).toBe('miss');
    expect(sign(0.1, 0.05, 'negative')).toBe('miss');
  });

  test('hits "none" only if the whole interval is closer to zero than that', () => {
    expect(sign(0.028, 0.001, 'none')).toBe('hit');
    expect(sign(-0.028, 0.001, 'none')).toBe('hit');
    expect(sign(0.03, 0.001, 'none')).toBe('miss');
    expect(sign(0, 0.5, 'none')).toBe('miss');
  });

  test('does not rest a verdict on the last digit of a mean: too close to call is unclear', () => {
    for (const mean of [0.0299999, 0.03, 0.0300001]) {
      expect(directionOf({ mean, low: mean - 0.001, high: mean + 0.001 }, 0.03)).toBe('unclear');
    }
  });

  test('asks for less if few would, or nearly all: h of 0.06 in the words of Cohen', () => {
    expect(smallestEffect(0.5)).toBe(0.03);
    expect(smallestEffect(0.1)).toBeCloseTo(0.018, 12); // 0.03 · 2 · √(0.1 · 0.9)
    expect(smallestEffect(0.9)).toBeCloseTo(0.018, 12);
    expect(smallestEffect(0.2, 0.05)).toBeCloseTo(0.04, 12);
    // h = 2 arcsin √p₁ − 2 arcsin √p₂ between 0.091 and 0.109
    expect(2 * Math.asin(Math.sqrt(0.109)) - 2 * Math.asin(Math.sqrt(0.091))).toBeCloseTo(0.06, 3);
    // If the share is zero before and after, nothing has happened.
    expect(directionOf({ mean: 0, low: 0, high: 0 }, smallestEffect(0))).toBe('none');
  });

  test('takes a direction or no effect for "not negative" and "not positive"', () => {
    expect(sign(0.2, 0.1, 'not negative')).toBe('hit');
    expect(sign(-0.01, 0.001, 'not negative')).toBe('hit');
    expect(sign(-0.2, 0.1, 'not negative')).toBe('miss');
    expect(sign(-0.2, 0.1, 'not positive')).toBe('hit');
    expect(sign(0.01, 0.001, 'not positive')).toBe('hit');
    expect(sign(0.2, 0.1, 'not positive')).toBe('miss');
  });

  test('finds a size inside only if its whole interval is', () => {
    const size = (low: number | null, high: number | null) =>
      verdictOf(predicted(0.5, 0.1, { mean: 12, low: 11, high: 13 }), {
        direction: 'positive',
        value: 12,
        low,
        high,
        confidence: 'verified',
      }).size;
    expect(size(11, 13)).toBe('inside');
    expect(size(11.5, 20)).toBe('outside');
    expect(size(0, 12.5)).toBe('outside');
    expect(size(null, null)).toBe('none published');
  });
});
