import { describe, expect, test } from 'vitest';
import { runReplicates } from '../src/index.js';
import { series } from './support/lives.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

/** One period a unit, so that the frame of every period can be read; a price from period 1 to `until`. */
function frames(units: number, until: number, values: { cueLoss: number; recovery: number }): number[] {
  const scenario = scenarioWith(
    {
      calendar: { period: 'day', unit: 'day', periodsPerUnit: 1, units },
      policy: [{ kind: 'price', from: 1, until, amount: 10, groups: 'all' }],
    },
    { ...alike, guilt: 1, ...values },
  );
  return series(runReplicates(scenario, { replicates: 1 }), 'frame');
}

describe('the frame under a price', () => {
  test('is (1 − φ)ᵏ after k periods of it', () => {
    frames(40, 40, { cueLoss: 0.092, recovery: 0.003 }).forEach((frame, i) => {
      expect(frame).toBeCloseTo((1 - 0.092) ** (i + 1), 6);
    });
  });

  test('is halved in the first period k with k ≥ ln 2 / −ln(1 − φ)', () => {
    // For φ = 0.1: ln 2 / −ln 0.9 = 6.58.
    const ten = frames(20, 20, { cueLoss: 0.1, recovery: 0 });
    expect(ten.findIndex((frame) => frame <= 0.5) + 1).toBe(7);
  });

  test('has a half-life of nearly ln 2 / φ if φ is small', () => {
    // For φ = 0.01: ln 2 / 0.01 = 69.3, and ln 2 / −ln 0.99 = 68.97: periods come in whole.
    const one = frames(100, 100, { cueLoss: 0.01, recovery: 0 });
    const halved = one.findIndex((frame) => frame <= 0.5) + 1;
    expect(halved).toBe(69);
    expect(Math.abs(halved - Math.LN2 / 0.01)).toBeLessThan(1);
  });
});

describe('the frame after a price', () => {
  test('gets back ψ of what is missing each period: the gap is (1 − ψ)ᵏ of what it was', () => {
    const path = frames(60, 20, { cueLoss: 0.1, recovery: 0.05 });
    const gap = 1 - path[19];
    for (let k = 1; k <= 40; k++) expect(1 - path[19 + k]).toBeCloseTo(gap * 0.95 ** k, 6);
  });

  test('closes half of the gap in about ln 2 / ψ periods', () => {
    const path = frames(140, 40, { cueLoss: 0.2, recovery: 0.01 });
    const halved = path.slice(40).findIndex((frame) => 1 - frame <= (1 - path[39]) / 2) + 1;
    expect(halved).toBe(69);
  });

  test('stays exactly where it was left if nothing recovers', () => {
    const path = frames(60, 20, { cueLoss: 0.1, recovery: 0 });
    expect(path[19]).toBeLessThan(0.13);
    for (const frame of path.slice(20)) expect(frame).toBe(path[19]);
  });

  test('is whole again at once if recovery is full', () => {
    const path = frames(30, 20, { cueLoss: 0.1, recovery: 1 });
    for (const frame of path.slice(20)) expect(frame).toBeCloseTo(1, 7);
  });
});
