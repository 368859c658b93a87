import { daycare, partnershipDownturn } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { biography, rollCall, runReplicates } from '../src/index.js';

test('rollCall counts for each buyer what its biography tells', () => {
  const buyers = rollCall(daycare, { seed: 's', replicate: 2 }).flatMap(({ buyers }) => buyers);
  const often = buyers.reduce((most, buyer) => (buyer.taken[19] > most.taken[19] ? buyer : most));
  const { choices } = biography(daycare, often.agent, { seed: 's', replicate: 2 });
  expect(often.taken[19]).toBeGreaterThan(1);
  expect(often.taken).toEqual(
    Array.from(
      { length: 20 },
      (_, week) => choices.slice(5 * week, 5 * week + 5).filter((c) => c.took).length,
    ),
  );
});

test('rollCall adds up to what a run measures', () => {
  const groups = rollCall(daycare, { seed: 's' }).filter(({ treated }) => treated);
  const perCentre = groups.map(({ buyers }) => buyers.reduce((sum, { taken }) => sum + taken[7], 0));
  const { values, measures, units } = runReplicates(daycare, { seed: 's', replicates: 1 });
  const mean = perCentre.reduce((sum, count) => sum + count, 0) / groups.length;
  expect(mean).toBeCloseTo(values[measures.indexOf('late_per_week') * units + 7], 10);
});

test('rollCall knows the buyers of a firm, each by the number that biography takes', () => {
  const [{ buyers }] = rollCall(partnershipDownturn);
  expect(buyers.map(({ agent }) => agent)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(buyers[0].taken).toHaveLength(60);
});

test('rollCall refuses a replicate that is no number to count by', () => {
  expect(() => rollCall(daycare, { replicate: -1 })).toThrow(
    'replicate is -1; give a whole number from 0 up',
  );
});
