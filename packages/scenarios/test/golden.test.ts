import { outcomeDigest, runReplicates, scenarioId } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { daycare } from '../src/index.js';

/**
 * The permanent digits of this library: the same on every machine and in every version. If one of these literals has to
 * change, numbers that somebody has published also change: say so in the release notes.
 */
describe('the day-care', () => {
  test('is this scenario', () => {
    expect(scenarioId(daycare)).toBe('11eca6f7235f6bf5');
  });

  test.each(['fast', 'flat', 'reference'] as const)('gives these digits on the %s engine', (engine) => {
    expect(outcomeDigest(runReplicates(daycare, { seed: 'golden', replicates: 3, engine }))).toBe(
      'd92e6b6a0de0e117805f389242d2331043cde6bacadd4f09f76ce22c5816c555',
    );
  });
});
