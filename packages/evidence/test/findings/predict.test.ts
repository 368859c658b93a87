import { describe, expect, test } from 'vitest';
import { predict } from '../../src/findings/verdictOf.js';
import type { Comparison } from '../../src/index.js';

const cells = { none: [0.5, 0.4, 0.25], paid: [0.75, 0.5, 0.375], seen: [1, 1, 1] };
const comparison: Comparison = {
  name: 'paid against none',
  weights: { paid: 1, none: -1 },
  unit: 'share',
  published: { direction: 'positive', value: null, low: null, high: null, confidence: 'verified' },
};

describe('predict', () => {
  test('is the mean over replicates of the weighted sum of the cells', () => {
    // 0.25, 0.1 and 0.125.
    expect(predict(comparison, cells).mean).toBeCloseTo(0.475 / 3, 12);
    const interaction = { ...comparison, weights: { seen: 1, paid: -2, none: 1 } };
    // 1 − 1.5 + 0.5, 1 − 1 + 0.4 and 1 − 0.75 + 0.25.
    expect(predict(interaction, cells).mean).toBeCloseTo(0.9 / 3, 12);
  });

  test('counts the size in the unit of the study, or relative to a cell, replicate by replicate', () => {
    expect(predict({ ...comparison, scale: 120, unit: 'points' }, cells).mean).toBeCloseTo(19, 12);
    const relative = predict({ ...comparison, relativeTo: 'none', unit: 'relative change' }, cells);
    expect(relative.mean).toBeCloseTo((0.5 + 0.25 + 0.5) / 3, 12);
    expect(relative.shareDifference.mean).toBeCloseTo(0.475 / 3, 12);
  });

  test('is judged by the level of the cells compared', () => {
    // The means of 0.5, 0.4, 0.25 and of 0.75, 0.5, 0.375.
    expect(predict(comparison, cells).level).toBeCloseTo((1.15 / 3 + 1.625 / 3) / 2, 12);
  });

  test('has the sign of the interval and not of the mean, and none if it is too small to matter', () => {
    expect(predict(comparison, { none: [0, 0, 0], paid: [0.1, 0.1, 0.1] }).sign).toBe('positive');
    expect(predict(comparison, { none: [0.1, 0.1, 0.1], paid: [0, 0, 0] }).sign).toBe('negative');
    expect(predict(comparison, { none: [0, 0, 0], paid: [0.5, -0.4, 0.1] }).sign).toBe('unclear');
    expect(predict(comparison, { none: [0.5, 0.5, 0.5], paid: [0.52, 0.52, 0.52] }).sign).toBe('none');
  });
});
