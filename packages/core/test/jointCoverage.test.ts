import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { acrossReplicates, jointDifferences, runReplicates } from '../src/index.js';

const EXPERIMENTS = 200;
const REPLICATES = 20;
// A rate of 5 % over 200 experiments.
const SIMULATION_ERROR = Math.sqrt((0.05 * 0.95) / EXPERIMENTS);

describe('two equal arms with independent luck, 20 weeks of the day-care, 200 experiments of 20 replicates', () => {
  const small = { ...daycare, groups: daycare.groups.slice(0, 2) };
  const [one, other] = ['one', 'other'].map((seed) =>
    runReplicates(small, { seed, replicates: EXPERIMENTS * REPLICATES }),
  );
  const weeks = Array.from({ length: one.units }, (_, i) => i + 1).map((week) =>
    [one, other].map((run) => acrossReplicates(run, 'late_per_week', week)),
  );
  const experiments = Array.from({ length: EXPERIMENTS }, (_, k) => {
    const cut = (values: Float64Array) => values.subarray(k * REPLICATES, (k + 1) * REPLICATES);
    return jointDifferences(weeks.map(([arm, baseline]) => ({ arm: cut(arm), baseline: cut(baseline) })));
  });
  const differ = (
    holds: (typeof experiments)[number][number] extends infer D ? (one: D) => boolean : never,
  ) => experiments.filter((bands) => bands.some((week) => !holds(week))).length / EXPERIMENTS;

  test('differ in some week of the joint band in about 5 %', () => {
    // Tolerance: 3.3 simulation errors; the rate of a false alarm is 1 in 1,000.
    const rate = differ(({ jointLow, jointHigh }) => jointLow <= 0 && jointHigh >= 0);
    expect(Math.abs(rate - 0.05)).toBeLessThan(3.3 * SIMULATION_ERROR);
  });

  test('differ in some week of the single intervals in far more', () => {
    expect(differ(({ low, high }) => low <= 0 && high >= 0)).toBeGreaterThan(0.3);
  });
});
