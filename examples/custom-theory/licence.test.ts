import { acrossReplicates, biography, pairedDifference, runReplicates, withTheory } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { theory as licence } from './licence.js';

// Under deterrence the fine of NIS 10 holds people back; whatever raises lateness after it is the licence.
const scenario = withTheory(daycare, 'deterrence');
const options = { seed: 'licence', replicates: 30 };
const plain = runReplicates(scenario, options);
const licensed = runReplicates(scenario, { ...options, customTheory: licence });
const gain = (from: number, until: number) =>
  pairedDifference(
    acrossReplicates(licensed, 'late_per_week', from, until),
    acrossReplicates(plain, 'late_per_week', from, until),
  );

test('before the fine the licence changes nothing at all', () => {
  expect(gain(1, 4)).toMatchObject({ mean: 0, low: 0, high: 0 });
});

test('after the fine those who paid are late more often than without the licence', () => {
  expect(gain(17, 20).low).toBeGreaterThan(0);
});

test('the biography of a parent shows the licence next to the four prices', () => {
  const { choices } = biography(scenario, 17, { seed: 'licence', customTheory: licence });
  const paid = choices.findIndex(({ took, price }) => took && price > 0);
  expect(choices[paid].added.licence).toBeCloseTo(0, 12);
  // One paid lateness gives a licence of 0.2: the next day it takes 0.8 · 0.2 logits away.
  expect(choices[paid + 1].added.licence).toBeCloseTo(-0.16, 12);
});
