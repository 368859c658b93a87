import { describe, expect, test } from 'vitest';
import { type Direction, judge, type Prediction, SMALLEST_EFFECT } from '../src/index.js';

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
