import { describe, expect, test } from 'vitest';
import { sticker } from '../src/index.js';

// sticker(price, referencePrice, frame, priceSensitivity, socialMuting, lossAversion)
describe('sticker: κ (1 − η s) [p + (λ − 1) max(0, p − r)]', () => {
  test('is sensitivity times price in the market frame', () => {
    expect(sticker(10, 0, 0, 0.01, 0.8, 1)).toBeCloseTo(0.1, 15); // 0.01 · 10
  });

  test('is muted in proportion to the social frame', () => {
    expect(sticker(10, 0, 0.5, 0.01, 0.8, 1)).toBeCloseTo(0.06, 15); // 0.01 · (1 − 0.4) · 10
    expect(sticker(10, 0, 1, 0.01, 0.8, 1)).toBeCloseTo(0.02, 15); // 0.01 · (1 − 0.8) · 10
  });

  test('is silent where the social frame mutes it wholly', () => {
    expect(sticker(10, 0, 1, 0.01, 1, 1)).toBe(0);
  });

  test('weighs what lies above the reference price as a loss', () => {
    expect(sticker(10, 4, 0, 0.5, 0, 2)).toBeCloseTo(8, 14); // 0.5 · [10 + 1 · 6]
    expect(sticker(10, 4, 0, 0.5, 0, 3)).toBeCloseTo(11, 14); // 0.5 · [10 + 2 · 6]
  });

  test('knows no loss in a price below the reference price', () => {
    expect(sticker(10, 15, 0, 0.5, 0, 3)).toBe(5); // 0.5 · 10
    expect(sticker(10, 10, 0, 0.5, 0, 3)).toBe(5);
  });

  test('is zero where no price is named', () => {
    expect(sticker(0, 7, 0.3, 0.5, 0.2, 3)).toBe(0);
  });
});
