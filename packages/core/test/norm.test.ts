import { describe, expect, test } from 'vitest';
import { normAfter } from '../src/mechanism/norm.js';

describe('normAfter: n + ν (share − n)', () => {
  test('closes the given share of the gap to what was seen', () => {
    expect(normAfter(0.25, 0.75, 0.5)).toBe(0.5);
    expect(normAfter(0.75, 0.25, 0.25)).toBe(0.625); // 0.75 − 0.25 · 0.5
  });

  test('stays at a speed of zero and jumps at a speed of one', () => {
    expect(normAfter(0.25, 0.75, 0)).toBe(0.25);
    expect(normAfter(0.25, 0.75, 1)).toBe(0.75);
  });
});
