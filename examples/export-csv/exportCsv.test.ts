import { acrossReplicates, runReplicates, withValues } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const [head, ...lines] = runExample('export-csv/exportCsv.ts');

test('every number of every arm has its own line', () => {
  expect(head).toBe('arm,replicate,month,measure,value');
  const arms = partnershipDownturn.arms.length + 1;
  expect(lines).toHaveLength(arms * 3 * 60 * partnershipDownturn.measures.length);
  expect(new Set(lines.map((line) => line.slice(0, line.lastIndexOf(',')))).size).toBe(lines.length);
});

test('a name with a comma is quoted, and the numbers are those of the run', () => {
  const refused = withValues(partnershipDownturn, { granted: 0 });
  const outcome = runReplicates(refused, { seed: 'csv', replicates: 3 });
  const expected = Array.from(
    acrossReplicates(outcome, 'orders', 30),
    (value, i) => `"sold hard, refused",${i + 1},30,orders,${value}`,
  );
  expect(lines.filter((line) => line.includes('refused",') && line.includes(',30,orders,'))).toEqual(
    expect.arrayContaining(expected),
  );
});
