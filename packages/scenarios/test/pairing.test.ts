import {
  acrossReplicates,
  type Outcome,
  pairedDifference,
  runReplicates,
  unpairedDifference,
  withValues,
} from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { daycare } from '../src/index.js';

const outcome = (fine: number, seed = 'daycare') =>
  runReplicates(withValues(daycare, { fine }), { seed, replicates: 200 });
const ten = outcome(10);
const twelve = outcome(12);
const late = (run: Outcome, from: number, until: number) =>
  acrossReplicates(run, 'late_per_week', from, until);

/** How many times wider the interval would be if the two arms did not share their people and their luck. */
function narrowing(other: Outcome): number {
  const arm = late(other, 5, 20);
  const baseline = late(ten, 5, 20);
  return unpairedDifference(arm, baseline).standardError / pairedDifference(arm, baseline).standardError;
}

describe('arms that share their people and their luck', () => {
  test('distinguishes a fine of 12 from one of 10 with an interval more than twenty times narrower', () => {
    // Measured over 200 replicates, weeks 5 to 20: 29.8 (0.0036 paired, 0.109 unpaired; the difference is 0.19).
    expect(narrowing(twelve)).toBeGreaterThan(20);
  });

  test('distinguishes never fined from fined with an interval half as wide, though most choices differ', () => {
    // Measured: 1.82 (0.048 paired, 0.087 unpaired; the difference is 9.0).
    expect(narrowing(outcome(0))).toBeGreaterThan(1.5);
  });

  test('differ by exactly nothing before the fine, and once both fines are gone', () => {
    for (const [from, until] of [[1, 4] as const, [17, 20] as const]) {
      expect(pairedDifference(late(twelve, from, until), late(ten, from, until))).toEqual({
        mean: 0,
        low: 0,
        high: 0,
        standardError: 0,
        p: 1,
      });
    }
  });

  test('gain nothing from pairing if they share no luck', () => {
    const arm = late(ten, 5, 20);
    const other = late(outcome(10, 'another luck'), 5, 20);
    const ratio = unpairedDifference(arm, other).standardError / pairedDifference(arm, other).standardError;
    // 1 but for the chance correlation of 200 pairs, whose standard deviation is 0.07.
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
  });
});
