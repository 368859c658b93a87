import { runExperiment, withValues } from '@fairweather/core';
import { daycare, knownScenario } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';

import { summariseCounts } from '../src/counts/summary.js';

/** The moves of the prices when the fine stands in these weeks. */
function moves(values: Readonly<Record<string, number>>) {
  const scenario = { ...withValues(daycare, values), arms: [], compareWith: daycare.asGiven };
  const experiment = runExperiment(scenario, { seed: 'moves', replicates: 2 });
  return summariseCounts(experiment, knownScenario(scenario), scenario.asGiven).moves;
}

describe('the four prices before, during and after a fine', () => {
  test('are read in the last block of weeks in which it stands', () => {
    const sticker = (values: Readonly<Record<string, number>>) =>
      moves(values).find(({ price }) => price === 'sticker');
    // The fine ends in week 16, then in week 12: in the block of weeks 13 to 16 it no longer weighs anything.
    for (const fineUntil of [16, 12]) {
      const { before, during, after } = sticker({ fineUntil }) ?? { before: 1, during: 0, after: 1 };
      expect([before, after]).toEqual([0, 0]);
      expect(during).toBeGreaterThan(0);
    }
  });

  test('are not compared if no weeks go before it, or none come after', () => {
    expect(moves({ fineFrom: 1 })).toEqual([]);
    expect(moves({ fineUntil: 20 })).toEqual([]);
  });

  test('are not compared if there is no fine', () => {
    expect(moves({ fine: 0 })).toEqual([]);
  });
});
