import { describe, expect, test } from 'vitest';
import { conscience } from '../src/index.js';

// conscience(frame, guilt, harm, reciprocity, goodwill)
describe('conscience: s γ h + ρ g', () => {
  test('is guilt times harm in the social frame', () => {
    expect(conscience(1, 1.5, 2, 0, 0)).toBe(3);
  });

  test('feels guilt in proportion to the frame', () => {
    expect(conscience(0.25, 1.5, 2, 0, 0)).toBe(0.75);
    expect(conscience(0, 1.5, 2, 0, 0)).toBe(0);
  });

  test('adds reciprocity times goodwill, whatever the frame', () => {
    expect(conscience(0.5, 1, 1, 0.8, 0.5)).toBeCloseTo(0.9, 15); // 0.5 + 0.4
    expect(conscience(0, 1, 1, 0.8, 0.5)).toBeCloseTo(0.4, 15);
  });

  test('is negative where a grudge outweighs guilt', () => {
    expect(conscience(0.5, 1, 1, 1, -2)).toBe(-1.5); // 0.5 − 2
  });
});
