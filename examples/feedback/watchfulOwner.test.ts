import { acrossReplicates, pairedDifference, runReplicates, withValues } from '@fairweather/core';
import { expect, test } from 'vitest';
import { watchfulOwner } from './watchfulOwner.js';

const options = { seed: 'feedback', replicates: 40 };
const lateAtTheEnd = (fine: number) =>
  acrossReplicates(
    runReplicates(withValues(watchfulOwner, { fine }), options),
    'late_per_week_control',
    17,
    20,
  );

test('an owner who answers lateness with a small fine gets more of it, and so fines again', () => {
  const gap = pairedDifference(lateAtTheEnd(10), lateAtTheEnd(0));
  expect(gap.low).toBeGreaterThan(3);
});

test('while a fine comes, lateness feels it; without one nothing ever happens', () => {
  const prices = (fine: number) =>
    acrossReplicates(runReplicates(withValues(watchfulOwner, { fine }), options), 'sticker', 3, 20);
  expect(Math.max(...prices(0))).toBe(0);
  expect(Math.min(...prices(10))).toBeGreaterThan(0);
});
