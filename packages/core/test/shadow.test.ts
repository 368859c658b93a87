import { describe, expect, test } from 'vitest';
import { shadow } from '../src/index.js';

describe('shadow: μ X', () => {
  test('is the belief times the severity', () => {
    expect(shadow(0.25, 2)).toBe(0.5);
  });

  test('is absent without a belief or without a severity', () => {
    expect(shadow(0, 2)).toBe(0);
    expect(shadow(0.7, 0)).toBe(0);
  });
});
