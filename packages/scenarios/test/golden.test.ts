import { outcomeDigest, runReplicates, scenarioId } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { daycare } from '../src/index.js';

/**
 * The permanent digits of this library: the same on every machine and in every version. If one of these literals has to
 * change, numbers that somebody has published also change: say so in the release notes.
 */
describe('the day-care', () => {
  test('is this scenario', () => {
    expect(scenarioId(daycare)).toBe('2cb7397b7153ddb3');
  });

  test.each(['fast', 'flat', 'reference'] as const)('gives these digits on the %s engine', (engine) => {
    expect(outcomeDigest(runReplicates(daycare, { seed: 'golden', replicates: 3, engine }))).toBe(
      'c3fcb049fe5468f2fd9ebeef5bead63c611bcf6e36f15fe14152a981d02fa43e',
    );
  });
});
