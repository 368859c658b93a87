import { haifaCentres } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const lines = runExample('import-and-run/importAndRun.ts');
const late = lines.map((line) => Number(/: ([\d.]+)/.exec(line)?.[1]));

test('three stretches of weeks are reported, before, during and after the fine', () => {
  expect(lines.map((line) => line.split(':')[0])).toEqual(['weeks 1-4', 'weeks 5-16', 'weeks 17-20']);
});

test('before the fine the mean is near the counted one, and the fine does not bring it down', () => {
  const fined = haifaCentres.filter(({ group }) => group === 'test');
  const counts = fined.flatMap((centre) => centre.late.slice(0, 4));
  const counted = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(Math.abs(late[0] - counted)).toBeLessThan(0.5);
  expect(late[1]).toBeGreaterThan(late[0] + 3);
  expect(late[2]).toBeGreaterThan(late[1]);
});
