import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameAfter } from '../src/index.js';
import { forgivenFrame, frameDrive, imageFrame, recoveryOf } from '../src/mechanism/frame.js';

describe('frameDrive: [φ_c·1{price named} + φ_m·p/p̄ + φ_e·rules] (1 − legitimacy)', () => {
  const none = { cueLoss: 0, sizeLoss: 0, priceScale: 10, eventLoss: 0 };

  test('counts that a price is named', () => {
    expect(frameDrive({ price: 10, legitimacy: 0 }, { ...none, cueLoss: 0.09 })).toBe(0.09);
    expect(frameDrive({ price: 0, legitimacy: 0 }, { ...none, cueLoss: 0.09 })).toBe(0);
  });

  test('counts the size of the price against the price scale', () => {
    expect(frameDrive({ price: 5, legitimacy: 0 }, { ...none, sizeLoss: 0.2 })).toBe(0.1); // 0.2 · 5/10
  });

  test('counts being treated by the rules', () => {
    expect(frameDrive({ rules: 0.5, legitimacy: 0 }, { ...none, eventLoss: 0.3 })).toBe(0.15); // 0.3 · 0.5
  });

  test('adds the three and excuses the legitimate share of their sum', () => {
    const all = { cueLoss: 0.1, sizeLoss: 0.2, priceScale: 10, eventLoss: 0.3 };
    // (0.1 + 0.1 + 0.3) · 0.75
    expect(frameDrive({ price: 5, rules: 1, legitimacy: 0.25 }, all)).toBeCloseTo(0.375, 15);
    expect(frameDrive({ price: 5, rules: 1, legitimacy: 1 }, all)).toBe(0);
  });
});

describe('recoveryOf: min(1, ψ + ψ₁·repair) · 1{no price named}', () => {
  const values = { recovery: 0.25, repairStrength: 0.5 };

  test('is the recovery by itself, and more with repair, up to all of it', () => {
    expect(recoveryOf(0, false, values)).toBe(0.25);
    expect(recoveryOf(0.5, false, values)).toBe(0.5); // 0.25 + 0.5 · 0.5
    expect(recoveryOf(1, false, { recovery: 0.75, repairStrength: 0.5 })).toBe(1);
  });

  test('is nothing while a price is named', () => {
    expect(recoveryOf(1, true, values)).toBe(0);
  });
});

// frameAfter(frame, susceptibility, drive, recovery)
describe('frameAfter: s (1 − clip(σ·drive)) + recovery (1 − s)', () => {
  test('loses the share that the cues take', () => {
    expect(frameAfter(0.8, 1, 0.25, 0)).toBeCloseTo(0.6, 15); // 0.8 · 0.75
  });

  test('loses more the more susceptible a person is', () => {
    expect(frameAfter(0.8, 2, 0.25, 0)).toBeCloseTo(0.4, 15); // 0.8 · 0.5
  });

  test('cannot lose more than all', () => {
    expect(frameAfter(0.8, 5, 0.25, 0)).toBe(0);
  });

  test('gets a share of what is missing back', () => {
    expect(frameAfter(0.6, 1, 0, 0.5)).toBeCloseTo(0.8, 15); // 0.6 + 0.5 · 0.4
    expect(frameAfter(0.6, 1, 0, 1)).toBeCloseTo(1, 15);
  });

  test('recovers of what was missing before the loss', () => {
    expect(frameAfter(0.6, 1, 0.5, 0.5)).toBeCloseTo(0.5, 15); // 0.3 + 0.5 · 0.4
    // Where the cues take all, that is all there is: 0 + 0.5 · 0.25.
    expect(frameAfter(0.75, 5, 0.25, 0.5)).toBe(0.125);
  });

  test('stays between market and social', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(share, any, any, share, (frame, susceptibility, drive, recovery) => {
        const after = frameAfter(frame, susceptibility, drive, recovery);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1 + Number.EPSILON);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

// forgivenFrame(frame, before, forgiveness, goodwill)
describe('forgivenFrame: s + min(1, χ·max(0, g))·max(0, s₀ − s)', () => {
  test('brings back the share of what was taken that goodwill forgives', () => {
    expect(forgivenFrame(0.25, 0.75, 0.5, 1)).toBe(0.5); // 0.25 + 0.5 · 0.5
  });

  test('brings back all at the most, and never more than there was', () => {
    expect(forgivenFrame(0.25, 0.75, 1, 2)).toBe(0.75);
    expect(forgivenFrame(0.75, 0.5, 1, 2)).toBe(0.75);
  });

  test('does nothing if there is no goodwill, or a grudge', () => {
    expect(forgivenFrame(0.25, 0.75, 0.5, 0)).toBe(0.25);
    expect(forgivenFrame(0.25, 0.75, 0.5, -2)).toBe(0.25);
  });
});

describe('imageFrame: 1 / (1 + (p/p₀)²)', () => {
  test('is whole without a price', () => {
    expect(imageFrame(0, 5)).toBe(1);
  });

  test('is halved at the image scale', () => {
    expect(imageFrame(5, 5)).toBe(0.5);
  });

  test('is a fifth at twice and a tenth at thrice the image scale', () => {
    expect(imageFrame(10, 5)).toBe(0.2); // 1 / (1 + 4)
    expect(imageFrame(15, 5)).toBe(0.1); // 1 / (1 + 9)
  });
});
