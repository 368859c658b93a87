import { describe, expect, test } from 'vitest';
import { InputError, type Scenario, type TheoryName } from '../src/index.js';
import { makePlan } from '../src/plan/makePlan.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';
import { terms, traded } from './support/traded.js';

const [taken] = everyMeasure;

describe('makePlan(scenario)', () => {
  test('numbers the groups, and their members one after another', () => {
    const groups = [
      { name: 'a', members: 3, treated: true },
      { name: 'b', members: 5, treated: false },
      { name: 'c', members: 2, treated: true },
    ];
    const plan = makePlan(scenarioWith({ groups }));
    expect(plan.members).toBe(10);
    expect(plan.groups).toMatchObject([
      { ...groups[0], index: 0, first: 0 },
      { ...groups[1], index: 1, first: 3 },
      { ...groups[2], index: 2, first: 8 },
    ]);
  });

  test('makes of a count before a rate and how far it may be off', () => {
    const groups = [
      { name: 'counted', members: 3, treated: true, baseline: { taken: 20, opportunities: 100 } },
      { name: 'not counted', members: 3, treated: false },
    ];
    const [counted, not] = makePlan(scenarioWith({ groups })).groups;
    // √((1 − 0.2) / 20) = 0.2
    expect(counted.baseline?.rate).toBe(0.2);
    expect(counted.baseline?.relativeError).toBeCloseTo(0.2, 12);
    expect(not).not.toHaveProperty('baseline');
  });

  test('knows which frame a theory has, and sets what it leaves out to zero', () => {
    const under = (theory: TheoryName) => makePlan(scenarioWith({}, { severity: 2 }, theory));
    expect(under('image').frameRule).toBe('image');
    expect(under('signal').frameRule).toBe('memory');
    expect(under('signal').mechanism.severity).toBeGreaterThan(0);
    expect(under('deterrence').mechanism.severity).toBe(0);
  });

  test('lists what is read, by measures and by reactions, each once', () => {
    const scenario = scenarioWith({ measures: [taken, { ...taken, name: 'frame', of: 'frame' }] });
    expect(makePlan(scenario).reads).toEqual(['taken', 'frame']);
    const event = { kind: 'handover' } as const;
    const reaction = { watch: 'share', above: 0.5, during: 1, event, lasting: 1, groups: 'all' } as const;
    expect(makePlan({ ...scenario, reactions: [reaction] }).reads).toEqual([
      'taken',
      'frame',
      'opportunities',
    ]);
  });

  test('has terms of trade if there is trade, by number instead of name', () => {
    expect(makePlan(scenarioWith({}))).not.toHaveProperty('trade');
    const { trade, ...scenario } = traded([], {}, { margin: 11 });
    const named: Scenario = { ...scenario, trade: { ...terms, price: 'margin' } };
    expect(makePlan({ ...scenario, trade: trade as typeof terms }).trade).toEqual(terms);
    expect(makePlan(named).trade).toEqual({ ...terms, price: 11 });
  });

  test('reads a reaction with numbers in place of names', () => {
    const scenario = scenarioWith({}, { margin: 2, severity: 3, attention: 0.25 });
    const event = { kind: 'price', amount: 'severity' } as const;
    const above = {
      watch: 'share',
      above: 'attention',
      during: 'margin',
      event,
      lasting: 'severity',
    } as const;
    const below = { watch: 'frame', below: 0.5, during: 1, event: { kind: 'handover' }, lasting: 4 } as const;
    const { reactions } = makePlan({
      ...scenario,
      reactions: [
        { ...above, groups: 'treated' },
        { ...below, groups: ['second'] },
      ],
    });
    expect(reactions).toMatchObject([
      {
        watch: 'share',
        side: 'above',
        limit: 0.25,
        during: 2,
        event: { kind: 'price', amount: 3, legitimacy: 0, announced: false, on: 'orders', groups: 'treated' },
        lasting: 3,
        groups: 'treated',
      },
      {
        watch: 'frame',
        side: 'below',
        limit: 0.5,
        during: 1,
        event: { kind: 'handover', groups: ['second'] },
        lasting: 4,
        groups: ['second'],
      },
    ]);
    expect(makePlan(scenario).reactions).toEqual([]);
  });

  test('refuses what would not fit into memory, however few replicates are asked for', () => {
    const scenario = scenarioWith({});
    const groups = Array.from({ length: 3 }, (_, i) => ({ name: `${i}`, members: 1e7, treated: true }));
    expect(() => makePlan({ ...scenario, groups })).toThrow(InputError);
  });
});
