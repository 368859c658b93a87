import { runReplicates } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { forecast } from '../src/run/forecast.js';
import { fairweather, start } from './support/fairweather.js';

describe('a long run', () => {
  test('says beforehand about how long and how much', async () => {
    const child = start(['run', 'daycare', '--replicates', '200000', '--workers', '1', '--no-progress']);
    const said = await new Promise<string>((resolve) =>
      child.stderr?.once('data', (text) => resolve(`${text}`)),
    );
    child.kill('SIGKILL');
    // Eight arms, including the rivals, of 200,000 replicates of 10 measures in 20 weeks: 2.6 GB.
    expect(said).toMatch(/^about \d+ (min|h), 2\.6 GB\n$/);
  });

  test('takes about as long as forecast', () => {
    const said = forecast([daycare], 1000, 1)?.seconds ?? 0;
    const start = performance.now();
    runReplicates(daycare, { replicates: 1000 });
    const took = (performance.now() - start) / 1000;
    // A shared machine is slower at some times than at others.
    expect(said).toBeGreaterThan(took / 4);
    expect(said).toBeLessThan(took * 4);
  });

  test('and a short one says nothing', async () => {
    const { stderr } = await fairweather(['run', 'daycare', '--replicates', '2', '--no-progress']);
    expect(stderr).toBe('');
  });
});
