import { describe, expect, test } from 'vitest';
import { conscience } from '../src/index.js';

describe('conscience: s γ h + ρ g', () => {
  test('is guilt times harm in the social frame', () => {
    expect(conscience({ frame: 1, guilt: 1.5, harm: 2, reciprocity: 0, goodwill: 0 })).toBe(3);
  });

  test('feels guilt in proportion to the frame', () => {
    expect(conscience({ frame: 0.25, guilt: 1.5, harm: 2, reciprocity: 0, goodwill: 0 })).toBe(0.75);
    expect(conscience({ frame: 0, guilt: 1.5, harm: 2, reciprocity: 0, goodwill: 0 })).toBe(0);
  });

  test('adds reciprocity times goodwill, whatever the frame', () => {
    expect(conscience({ frame: 0.5, guilt: 1, harm: 1, reciprocity: 0.8, goodwill: 0.5 })).toBeCloseTo(
      0.9,
      15,
    ); // 0.5 + 0.4
    expect(conscience({ frame: 0, guilt: 1, harm: 1, reciprocity: 0.8, goodwill: 0.5 })).toBeCloseTo(0.4, 15);
  });

  test('is negative if a grudge outweighs guilt', () => {
    expect(conscience({ frame: 0.5, guilt: 1, harm: 1, reciprocity: 1, goodwill: -2 })).toBe(-1.5); // 0.5 − 2
  });
});
