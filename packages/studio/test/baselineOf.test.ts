import { catalogue, findScenario } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { baselineOf } from '../src/charts/baselineOf.js';

test('baselineOf is the weekly count in the fined centres before the fine', () => {
  const known = findScenario('daycare');
  const counted = known.study?.observed.late_per_week.slice(0, 4) ?? [];
  expect(baselineOf(known)).toBeCloseTo(counted.reduce((sum, value) => sum + value, 0) / 4, 10);
});

test('baselineOf is the share of orders that came, in percent: ten of a hundred went to a rival', () => {
  for (const known of catalogue.filter(({ scenario }) => scenario.trade))
    expect(baselineOf(known)).toBeCloseTo(90, 10);
});
