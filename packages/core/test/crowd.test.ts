import { describe, expect, test } from 'vitest';
import { crowd } from '../src/index.js';

describe('crowd: J (n₀ − n)', () => {
  test('is zero while as many are seen taking as is usual', () => {
    expect(crowd(8, 0.3, 0.3)).toBe(0);
  });

  test('holds back if fewer than usual are seen taking', () => {
    expect(crowd(8, 0.5, 0.25)).toBe(2);
  });

  test('pulls along if more than usual are seen taking', () => {
    expect(crowd(8, 0.25, 0.5)).toBe(-2);
  });

  test('is absent without conformity', () => {
    expect(crowd(0, 0.25, 0.5)).toBeCloseTo(0, 15);
  });
});
