import { describe, expect, test } from 'vitest';
import { sticker } from '../src/index.js';

const weights = (priceSensitivity: number, socialMuting: number, lossAversion: number) => ({
  priceSensitivity,
  socialMuting,
  lossAversion,
});

describe('sticker: κ (1 − η s) [p + (λ − 1) max(0, p − r)]', () => {
  test('is sensitivity times price in the market frame', () => {
    const price = sticker({ price: 10, referencePrice: 0, frame: 0 }, weights(0.01, 0.8, 1));
    expect(price).toBeCloseTo(0.1, 15); // 0.01 · 10
  });

  test('is muted in proportion to the social frame', () => {
    const heard = (frame: number) => sticker({ price: 10, referencePrice: 0, frame }, weights(0.01, 0.8, 1));
    expect(heard(0.5)).toBeCloseTo(0.06, 15); // 0.01 · (1 − 0.4) · 10
    expect(heard(1)).toBeCloseTo(0.02, 15); // 0.01 · (1 − 0.8) · 10
  });

  test('is silent if the social frame mutes it wholly', () => {
    expect(sticker({ price: 10, referencePrice: 0, frame: 1 }, weights(0.01, 1, 1))).toBe(0);
  });

  test('weighs what lies above the reference price as a loss', () => {
    const dearer = { price: 10, referencePrice: 4, frame: 0 };
    expect(sticker(dearer, weights(0.5, 0, 2))).toBeCloseTo(8, 14); // 0.5 · [10 + 1 · 6]
    expect(sticker(dearer, weights(0.5, 0, 3))).toBeCloseTo(11, 14); // 0.5 · [10 + 2 · 6]
  });

  test('knows no loss in a price below the reference price', () => {
    expect(sticker({ price: 10, referencePrice: 15, frame: 0 }, weights(0.5, 0, 3))).toBe(5); // 0.5 · 10
    expect(sticker({ price: 10, referencePrice: 10, frame: 0 }, weights(0.5, 0, 3))).toBe(5);
  });

  test('is zero if no price is named', () => {
    expect(sticker({ price: 0, referencePrice: 7, frame: 0.3 }, weights(0.5, 0.2, 3))).toBe(0);
  });
});
