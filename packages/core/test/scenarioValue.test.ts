import { describe, expect, test } from 'vitest';
import {
  armsOf,
  defineScenario,
  outcomeDigest,
  runReplicates,
  type Scenario,
  scenarioFromJson,
  scenarioId,
  scenarioToJson,
  withTheory,
  withValues,
} from '../src/index.js';
import { plain, scenarioWith } from './support/scenarioWith.js';

const scenario = scenarioWith(
  {
    policy: [{ kind: 'price', from: 2, until: 4, amount: 10, groups: ['first'] }],
    arms: [{ name: 'guiltier', values: { guilt: 2 } }],
  },
  { guilt: 1, cueLoss: 0.1 },
);
const digest = (one: Scenario) => outcomeDigest(runReplicates(one, { seed: 'value', replicates: 2 }));

function everythingIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(everythingIn)]
    : [];
}

describe('a scenario', () => {
  test('is frozen through and through, and so is whatever is made of it', () => {
    const made = [
      scenario,
      withValues(scenario, { guilt: 2 }),
      withTheory(scenario, 'frame'),
      scenarioFromJson(scenarioToJson(scenario)),
      ...armsOf(scenario).map((arm) => arm.scenario),
    ];
    for (const one of made) {
      const parts = everythingIn(one);
      expect(parts.length).toBeGreaterThan(20);
      expect(parts.every(Object.isFrozen)).toBe(true);
    }
  });

  test('is a copy of its definition, which stays the caller’s own', () => {
    const definition = { ...plain, groups: [{ name: 'mine', members: 2, treated: true }] };
    const made = defineScenario(definition);
    definition.groups[0].members = 3;
    expect(made.groups[0].members).toBe(2);
  });

  test('is not changed by making another of it', () => {
    const before = scenarioToJson(scenario);
    withValues(scenario, { guilt: 3 });
    withTheory(scenario, 'contagion');
    armsOf(scenario);
    digest(scenario);
    expect(scenarioToJson(scenario)).toBe(before);
    expect(withValues(scenario, { guilt: 3 }).values.guilt).toBe(3);
  });

  test('has a value for every parameter, its default unless somebody said otherwise', () => {
    expect(scenarioWith({}).values).toMatchObject({ benefit: -2.17, benefitSpread: 0.5, guilt: 0, harm: 1 });
  });

  test('comes back from JSON as the same scenario, with the same id and the same digits', () => {
    const back = scenarioFromJson(scenarioToJson(scenario));
    expect(back).toEqual(scenario);
    expect(scenarioId(back)).toBe(scenarioId(scenario));
    expect(digest(back)).toBe(digest(scenario));
  });

  test('is the same whatever the order in which its values stand in a file', () => {
    const data = JSON.parse(scenarioToJson(scenario)) as Scenario;
    const values = Object.fromEntries(Object.entries(data.values).reverse());
    const back = scenarioFromJson(JSON.stringify({ ...data, values }));
    expect(scenarioId(back)).toBe(scenarioId(scenario));
    expect(digest(back)).toBe(digest(scenario));
  });
});
