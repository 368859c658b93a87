import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const told = Object.fromEntries(
  runExample('custom-scenario/customScenario.ts').map((line) => {
    const [name, rest] = line.split(': ');
    const [mean, low, high] = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [name, { mean, low, high }];
  }),
);

test('a dearer bag costs orders, and a reason saves some of them', () => {
  expect(told['orders, dearer'].high).toBeLessThan(0);
  expect(told['orders, dearer, with a reason'].high).toBeLessThan(0);
  expect(told['orders, dearer, with a reason'].mean).toBeGreaterThan(told['orders, dearer'].mean);
});

test('what the roaster earns moves by no more than the increase on every bag', () => {
  // At most one bag a café and month: 2 more on each.
  expect(told['roaster, dearer'].mean).toBeLessThan(2);
  expect(told['roaster, dearer, with a reason'].mean).toBeGreaterThan(told['roaster, dearer'].mean);
});
