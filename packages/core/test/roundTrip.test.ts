import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  armsOf,
  InputError,
  runReplicates,
  type Scenario,
  scenarioFromJson,
  scenarioId,
  scenarioToJson,
  withValues,
} from '../src/index.js';
import { scenarioWith } from './support/scenarioWith.js';
import { validScenarios } from './support/validScenarios.js';

describe('scenarioFromJson(scenarioToJson(scenario))', () => {
  test('is an equal scenario with the same id, for every scenario that runs', () => {
    let run = 0;
    fc.assert(
      fc.property(validScenarios, (scenario) => {
        if (scenario === undefined) return;
        run++;
        runReplicates(scenario, { replicates: 1 });
        const read = scenarioFromJson(scenarioToJson(scenario));
        expect(read).toStrictEqual(scenario);
        expect(scenarioId(read)).toBe(scenarioId(scenario));
      }),
      { seed: 12, numRuns: 1500 },
    );
    expect(run).toBeGreaterThan(300);
  });

  /** An arm that begins a price in week 5, in a scenario whose price then comes to end in week 3. */
  const lever = (usual: number) => ({
    default: usual,
    low: 1,
    high: 6,
    whole: true,
    unit: '1',
    role: 'lever' as const,
    label: 'date',
    meaning: 'date',
    source: 'test',
  });
  const dated: Scenario = scenarioWith({
    parameters: { start: lever(2), finish: lever(6) } as never,
    policy: [{ kind: 'price', from: 'start', until: 'finish', amount: 5, groups: 'all' }],
    arms: [{ name: 'late', values: { start: 5 } }],
  });
  const short = withValues<string>(dated, { finish: 3 });

  test('keeps an arm that no longer fits, since the scenario itself runs', () => {
    expect(scenarioFromJson(scenarioToJson(short))).toEqual(short);
  });

  test('the arm is refused by its name if it is asked for', () => {
    expect(() => armsOf(short)).toThrow(
      new InputError(
        'The arm "late" cannot be run: The price event is reversed: it starts in week 5 (start) and ends in ' +
          'week 3 (finish); ' +
          'let it end in week 5 or later.',
      ),
    );
  });
});
