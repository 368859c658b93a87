import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const reported = runExample('own-arms/ownArms.ts').map((line) => {
  const [name, rest] = line.split(': ');
  const [mean, low, high] = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { name, mean, low, high };
});

test('each answer short of a yes costs orders in the fifth year, the shorter the more', () => {
  expect(reported.map(({ name }) => name)).toEqual(['half of it', 'no, with a reason', 'no']);
  for (const { high } of reported) expect(high).toBeLessThan(0);
  expect(reported[1].mean).toBeLessThan(reported[0].mean);
  expect(reported[2].mean).toBeLessThan(reported[1].mean);
});
