import { describe, expect, test } from 'vitest';
import { favourKindness, goodwillAfter } from '../src/index.js';

// favourKindness(need, granted, frame, reason)
describe('favourKindness', () => {
  test('is need (1 − s/2) for a favour granted: kindest where it was least expected', () => {
    expect(favourKindness(2, 1, 0)).toBe(2);
    expect(favourKindness(2, 1, 0.5)).toBe(1.5);
    expect(favourKindness(2, 1, 1)).toBe(1);
  });

  test('is −need s for a favour refused: it hurts most where partnership was promised', () => {
    expect(favourKindness(2, 0, 1)).toBe(-2);
    expect(favourKindness(2, 0, 0.25)).toBe(-0.5);
    expect(favourKindness(2, 0, 0)).toBeCloseTo(0, 15);
  });

  test('hurts less by the share that a reason takes away', () => {
    expect(favourKindness(2, 0, 0.5, 0.75)).toBe(-0.25); // −2 · 0.5 · 0.25
    expect(favourKindness(2, 1, 0.5, 0.75)).toBe(1.5);
  });

  test('lies in proportion between the two for a favour granted in part', () => {
    expect(favourKindness(2, 0.5, 1)).toBe(-0.5); // 0.5 · 1 − 0.5 · 2
    expect(favourKindness(2, 0.75, 0.5)).toBe(0.875); // 0.75 · 1.5 − 0.25 · 1
  });
});

const values = (
  goodwillDecay: number,
  grudgeDecay: number,
  kindnessGain: number,
  unkindnessGain: number,
) => ({
  goodwillDecay,
  grudgeDecay,
  kindnessGain,
  unkindnessGain,
});

describe('goodwillAfter: clip((1 − d) g + A(k), −2, 2)', () => {
  test('fades when nothing happens, a grudge by its own decay', () => {
    expect(goodwillAfter(1, 0, values(0.25, 0.125, 0.6, 1.2))).toBe(0.75);
    expect(goodwillAfter(-1, 0, values(0.25, 0.125, 0.6, 1.2))).toBe(-0.875);
  });

  test('gains by kindness', () => {
    expect(goodwillAfter(0.5, 1, values(0, 0, 0.25, 0.5))).toBe(0.75);
  });

  test('loses by unkindness at its own rate', () => {
    expect(goodwillAfter(0.5, -1, values(0, 0, 0.25, 0.5))).toBe(0);
  });

  test('fades before it moves', () => {
    expect(goodwillAfter(1, -1, values(0.5, 0.25, 0.6, 1.25))).toBe(-0.75); // 0.5 − 1.25
  });

  test('stays between −2 and 2', () => {
    expect(goodwillAfter(1.5, 10, values(0, 0, 0.6, 1.2))).toBe(2);
    expect(goodwillAfter(-1.5, -10, values(0, 0, 0.6, 1.2))).toBe(-2);
  });
});
