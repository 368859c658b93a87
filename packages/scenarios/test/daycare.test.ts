import {
  acrossReplicates,
  runReplicates,
  type Scenario,
  type TheoryName,
  withTheory,
  withValues,
} from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { daycare } from '../src/index.js';

const blocks = [1, 5, 9, 13, 17];

/** The mean of a measure over some weeks, over 200 replicates; its standard error is about 0.1 late pick-ups. */
function meansOf(scenario: Scenario) {
  const outcome = runReplicates(scenario, { seed: 'daycare', replicates: 200 });
  return (measure: string, from: number, until = from) => {
    const values = acrossReplicates(outcome, measure, from, until);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

const asItHappened = meansOf(daycare);

describe('the day-care with its defaults', () => {
  const mean = asItHappened;

  test('starts near 8 late pick-ups per week and centre', () => {
    expect(mean('late_per_week', 1, 4)).toBeGreaterThan(7.5);
    expect(mean('late_per_week', 1, 4)).toBeLessThan(8.5);
  });

  test('rises week by week while the fine is new', () => {
    const weeks = [4, 5, 6, 7, 8].map((week) => mean('late_per_week', week));
    for (let i = 1; i < weeks.length; i++) expect(weeks[i]).toBeGreaterThan(weeks[i - 1]);
    expect(weeks[1]).toBeLessThan(11);
  });

  test('lies near 18 to 19 in weeks 13 to 20, and does not fall when the fine is dropped after week 16', () => {
    expect(mean('late_per_week', 13, 20)).toBeGreaterThan(17);
    expect(mean('late_per_week', 13, 20)).toBeLessThan(20.5);
    expect(mean('late_per_week', 17, 20)).toBeGreaterThan(mean('late_per_week', 13, 16));
  });

  test('stays flat if nobody is fined', () => {
    for (const from of blocks) {
      const gap = mean('late_per_week_control', from, from + 3) - mean('late_per_week_control', 1, 4);
      expect(Math.abs(gap)).toBeLessThan(0.6);
    }
  });
});

describe('the day-care under other conditions', () => {
  test('has fewer late parents than before while a fine of NIS 200 is in force, and more when it is gone', () => {
    const mean = meansOf(withValues(daycare, { fine: 200 }));
    for (let week = 5; week <= 16; week++) expect(mean('late_per_week', week)).toBeLessThan(6);
    expect(mean('late_per_week', 17, 20)).toBeGreaterThan(17);
  });

  test('stays at its baseline if no fine is tried', () => {
    const mean = meansOf(withValues(daycare, { fine: 0 }));
    for (const from of blocks) expect(Math.abs(mean('late_per_week', from, from + 3) - 8)).toBeLessThan(0.6);
  });

  test('has no plateau under deterrence: fewer are late under the fine, as many as before without it', () => {
    const mean = meansOf(withTheory(daycare, 'deterrence'));
    expect(mean('late_per_week', 5, 16)).toBeLessThan(mean('late_per_week', 1, 4) - 0.3);
    expect(Math.abs(mean('late_per_week', 17, 20) - mean('late_per_week', 1, 4))).toBeLessThan(0.6);
  });

  test('gets some of its punctual parents back with an apology, and none with a new owner', () => {
    const dropped = asItHappened('late_per_week', 17, 20);
    expect(meansOf(withValues(daycare, { apologyFrom: 17 }))('late_per_week', 17, 20)).toBeLessThan(
      dropped - 3,
    );
    expect(meansOf(withValues(daycare, { newOwnerFrom: 17 }))('late_per_week', 17, 20)).toBe(dropped);
  });

  test('distinguishes frame and signal by a new owner, who restores the baseline under signal alone', () => {
    const owner = withValues(daycare, { newOwnerFrom: 17 });
    const after = (theory: TheoryName) => meansOf(withTheory(owner, theory))('late_per_week', 17, 20);
    expect(after('frame')).toBeGreaterThan(17);
    expect(Math.abs(after('signal') - 8)).toBeLessThan(0.6);
  });
});
