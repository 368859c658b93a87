import { describe, expect, test } from 'vitest';
import { type Scenario, scenarioId, withTheory, withValues } from '../src/index.js';
import { plain, scenarioWith } from './support/scenarioWith.js';

const scenario: Scenario = scenarioWith({});
const id = scenarioId(scenario);

describe('scenarioId(scenario)', () => {
  test('is sixteen hexadecimal digits', () => {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(scenarioId(scenarioWith({}))).toBe(id);
  });

  test.each<[string, Scenario]>([
    ['a value', withValues(scenario, { guilt: 0.001 })],
    ['the theory', withTheory(scenario, 'null')],
    ['the calendar', scenarioWith({ calendar: { ...plain.calendar, units: 7 } })],
    ['a group', scenarioWith({ groups: [...plain.groups, { name: 'third', members: 1, treated: false }] })],
    ['the policy', scenarioWith({ policy: [{ kind: 'handover', from: 1, groups: 'all' }] })],
    [
      'a reaction',
      scenarioWith({
        reactions: [
          {
            watch: 'share',
            above: 0.1,
            during: 2,
            event: { kind: 'price', amount: 1 },
            lasting: 2,
            groups: 'all',
          },
        ],
      }),
    ],
    ['what is measured', scenarioWith({ measures: plain.measures.slice(1) })],
    ['the name', scenarioWith({ name: 'plainer' })],
  ])('changes with %s', (_, changed) => {
    expect(scenarioId(changed)).not.toBe(id);
  });

  test.each<[string, Scenario]>([
    ['the title', scenarioWith({ title: 'Another title' })],
    ['an empty list of reactions', scenarioWith({ reactions: [] })],
    ['the story', scenarioWith({ story: 'Another story.' })],
    ['the source', scenarioWith({ source: 'elsewhere' })],
    ['the list of arms', scenarioWith({ arms: [{ name: 'guiltier', values: { guilt: 2 } }] })],
    ['the name of its own arm', scenarioWith({ asGiven: 'now', compareWith: 'now' })],
    [
      'the label of a measure',
      scenarioWith({
        measures: plain.measures.map((measure) => ({ ...measure, label: 'another', unit: '%' })),
      }),
    ],
    [
      'the meaning of a parameter',
      {
        ...scenario,
        parameters: {
          guilt: {
            default: 0,
            low: 0,
            high: 10,
            unit: 'logit',
            role: 'uncertainty',
            label: 'guilt',
            meaning: 'Another meaning.',
            source: 'elsewhere',
          },
        },
      },
    ],
  ])('does not change with %s', (_, changed) => {
    expect(scenarioId(changed)).toBe(id);
  });
});
