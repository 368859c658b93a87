import { readFileSync } from 'node:fs';
import { outcomeDigest, runReplicates, scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { engines } from './engines.js';
import { runIn } from './runIn.js';

const built = new URL('../../../core/dist/standalone/', import.meta.url);
const files = Object.fromEntries(
  ['core.js', 'worker.js'].map((name) => [name, readFileSync(new URL(name, built), 'utf8')]),
);
const script = readFileSync(new URL('./workersInAnyEngine.mjs', import.meta.url), 'utf8').replace(
  "'SCENARIO'",
  () => JSON.stringify(scenarioToJson(daycare)),
);

describe('the library without a bundler runs in workers, with the same digits, and is stopped by a signal', () => {
  const digest = outcomeDigest(runReplicates(daycare, { seed: 'x', replicates: 203 }));
  for (const engine of engines) {
    const there = engine.command !== undefined && !engine.only;
    const why = engine.only ? 'an emulated processor is slow' : 'not on this machine';
    test.skipIf(!there)(`in ${engine.name}${there ? '' : ` (skipped: ${why})`}`, async () => {
      const { started, byWorkers, digests, stopped } = (await runIn(
        engine,
        script,
        files,
      )) as unknown as Report;
      expect(digests).toEqual({ 0: digest, 2: digest, 3: digest, arm: digest });
      expect(started).toBe(3);
      expect(byWorkers).toBeGreaterThan(0);
      expect(stopped).toBe('stopped');
    });
  }
});

interface Report {
  readonly started: number;
  readonly byWorkers: number;
  readonly digests: Readonly<Record<string, string>>;
  readonly stopped: string;
}
