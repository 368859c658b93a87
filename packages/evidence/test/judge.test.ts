import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, directionOf, judge, type Prediction, SMALLEST_EFFECT } from '../src/index.js';

function predicted(
  mean: number,
  half: number,
  size = { mean, low: mean - half, high: mean + half },
): Prediction {
  const shareDifference = { mean, low: mean - half, high: mean + half };
  return { sign: 'none', ...size, unit: 'share', shareDifference };
}
const sign = (mean: number, half: number, direction: Direction) =>
  judge(predicted(mean, half), { direction, value: null, low: null, high: null, confidence: 'verified' })
    .sign;

describe('judge', () => {
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
          const direction = directionOf({ mean, low: mean - half, high: mean + half });
          expect(hits).toEqual(direction === 'unclear' ? [] : [direction]);
        },
      ),
      { seed: 1 },
    );
  });

  test('says why a difference on the published side is a miss, and only then', () => {
    const reason = (mean: number, half: number, direction: Direction) =>
      judge(predicted(mean, half), { direction, value: null, low: null, high: null, confidence: 'verified' })
        .reason;
    expect(reason(-0.004, 0.002, 'negative')).toBe(
      'The difference is negative, but smaller than 0.03 of the share: no effect that matters.',
    );
    expect(reason(0.029, 0.001, 'positive')).toMatch(/^The difference is positive, but smaller/);
    expect(reason(0.031, 0.001, 'positive')).toBeUndefined();
    expect(reason(0.004, 0.002, 'negative')).toBeUndefined();
    expect(reason(0.004, 0.02, 'positive')).toBeUndefined();
    expect(reason(0.004, 0.002, 'none')).toBeUndefined();
  });

  test('hits a direction only where the interval lies on its side of zero', () => {
    expect(sign(0.1, 0.05, 'positive')).toBe('hit');
    expect(sign(0.1, 0.2, 'positive')).toBe('miss');
    expect(sign(-0.1, 0.05, 'positive')).toBe('miss');
    expect(sign(-0.1, 0.05, 'negative')).toBe('hit');
    expect(sign(-0.1, 0.2, 'negative')).toBe('miss');
    expect(sign(0.1, 0.05, 'negative')).toBe('miss');
  });

  test('hits "none" where the difference is too small to matter, however sure it is', () => {
    expect(SMALLEST_EFFECT).toBe(0.03);
    expect(sign(0.029, 0.001, 'none')).toBe('hit');
    expect(sign(-0.029, 0.001, 'none')).toBe('hit');
    expect(sign(0.03, 0.001, 'none')).toBe('miss');
    expect(sign(-0.03, 0.5, 'none')).toBe('miss');
  });

  test('takes a direction or no effect for "not negative" and "not positive"', () => {
    expect(sign(0.2, 0.1, 'not negative')).toBe('hit');
    expect(sign(-0.01, 0.001, 'not negative')).toBe('hit');
    expect(sign(-0.2, 0.1, 'not negative')).toBe('miss');
    expect(sign(-0.2, 0.1, 'not positive')).toBe('hit');
    expect(sign(0.01, 0.001, 'not positive')).toBe('hit');
    expect(sign(0.2, 0.1, 'not positive')).toBe('miss');
  });

  test('finds a size inside only where its whole interval is', () => {
    const size = (low: number | null, high: number | null) =>
      judge(predicted(0.5, 0.1, { mean: 12, low: 11, high: 13 }), {
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
