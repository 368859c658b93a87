import { describe, expect, test } from 'vitest';
import { referencePriceAfter } from '../src/mechanism/referencePrice.js';

describe('referencePriceAfter: r + k (p − r)', () => {
  test('closes the given share of the gap to the price', () => {
    expect(referencePriceAfter(4, 12, 0.25)).toBe(6);
    expect(referencePriceAfter(12, 4, 0.25)).toBe(10);
  });

  test('stays at a speed of zero and jumps at a speed of one', () => {
    expect(referencePriceAfter(4, 12, 0)).toBe(4);
    expect(referencePriceAfter(4, 12, 1)).toBe(12);
  });
});
