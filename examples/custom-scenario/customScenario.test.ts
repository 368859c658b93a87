import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const reported = Object.fromEntries(
  runExample('custom-scenario/customScenario.ts').map((line) => {
    const [name, rest] = line.split(': ');
    const [mean, low, high] = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [name, { mean, low, high }];
  }),
);

test('a dearer bag costs orders, and a reason saves some of them', () => {
  expect(reported['orders, dearer'].high).toBeLessThan(0);
  expect(reported['orders, dearer, with a reason'].high).toBeLessThan(0);
  expect(reported['orders, dearer, with a reason'].mean).toBeGreaterThan(reported['orders, dearer'].mean);
});

test('the roaster’s earnings change by no more than the increase on every bag', () => {
  // At most one bag a café and month: 2 more on each.
  expect(reported['roaster, dearer'].mean).toBeLessThan(2);
  expect(reported['roaster, dearer, with a reason'].mean).toBeGreaterThan(reported['roaster, dearer'].mean);
});
