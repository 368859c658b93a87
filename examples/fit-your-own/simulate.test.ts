import { readFileSync, writeFileSync } from 'node:fs';
import {
  countedScenario,
  examineTheory,
  missingUnits,
  policyFromJson,
  readCounts,
  verdicts,
} from '@fairweather/evidence';
import { expect, test } from 'vitest';
import { simulatedCounts, truth } from './simulate.js';

const file = (name: string) => new URL(name, import.meta.url);
const policy = policyFromJson(readFileSync(file('policy.json'), 'utf8'), 'policy.json');
if (process.env.FAIRWEATHER_UPDATE) writeFileSync(file('counts.csv'), simulatedCounts(policy));
const text = readFileSync(file('counts.csv'), 'utf8');

test('the counts of the example are simulated, and these are they', () => {
  expect(text).toBe(simulatedCounts(policy));
});

test('counts that are missing are named', () => {
  const missing = missingUnits(readCounts(text, 'counts.csv', policy));
  expect(missing).toContain('east: week 5, 20');
  expect(missing).toContain('hill: week 20');
  expect(missing).toHaveLength(6);
});

test('the fit recovers the true values, and distinguishes the theory from its rivals', () => {
  const data = readCounts(text, 'counts.csv', policy);
  const scenario = countedScenario(data, policy);
  const names = ['null', 'signal', 'frame', 'symmetric-frame'];
  const reports = names.map((theory) => examineTheory(data, scenario, theory));
  for (const [name, value] of Object.entries(truth)) {
    const { low, high } = reports[2].fit.estimates[name as keyof typeof truth] ?? { low: 1, high: 0 };
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  }
  const treated = data.groups.map((group) => group.treated);
  const rejected = verdicts(reports, treated).map((verdict) => verdict.rejected);
  expect(rejected).toEqual([true, true, false, true]);
  // Gaps in the counts leave no before and after to simulate.
  expect(reports[2].checks).toBeUndefined();
});
