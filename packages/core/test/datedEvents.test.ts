import { describe, expect, test } from 'vitest';
import { defineScenario, type PolicyEvent, withValues } from '../src/index.js';
import { datedEvents } from '../src/plan/datedEvents.js';
import { makePlan } from '../src/plan/makePlan.js';
import { plain } from './support/scenarioWith.js';

const lever = {
  low: -100,
  high: 100,
  unit: '1',
  role: 'lever',
  label: 'a lever',
  meaning: 'A lever of the test.',
  source: 'made up',
} as const;

/** The plain scenario of six weeks with levers that a policy may name. */
function withLevers(policy: readonly PolicyEvent[]) {
  return defineScenario<string>({
    ...plain,
    parameters: {
      fine: { ...lever, default: 10 },
      fineFrom: { ...lever, default: 2 },
      fineUntil: { ...lever, default: 4 },
    },
    policy,
  });
}
const priced = [
  { kind: 'price', from: 'fineFrom', until: 'fineUntil', amount: 'fine', groups: 'treated' },
] as const;

describe('datedEvents(scenario)', () => {
  test('puts values in place of names, and what was left out at its default', () => {
    expect(datedEvents(withLevers(priced))).toEqual([
      {
        kind: 'price',
        from: 2,
        until: 4,
        amount: 10,
        legitimacy: 0,
        announced: false,
        on: 'orders',
        groups: 'treated',
      },
    ]);
  });

  test('follows a change of a value', () => {
    const [event] = datedEvents(withValues(withLevers(priced), { fine: 25, fineUntil: 6 }));
    expect(event).toMatchObject({ from: 2, until: 6, amount: 25 });
  });

  test('lets events of a moment end in the unit in which they start', () => {
    const events = datedEvents(
      withLevers([
        { kind: 'handover', from: 3, groups: 'all' },
        { kind: 'favour', from: 'fineFrom', need: 2, granted: 0.5, groups: 'all' },
      ]),
    );
    expect(events).toEqual([
      { kind: 'handover', from: 3, until: 3, groups: 'all' },
      {
        kind: 'favour',
        from: 2,
        until: 2,
        need: 2,
        granted: 0.5,
        legitimacy: 0,
        asker: 'buyer',
        groups: 'all',
      },
    ]);
  });

  test('keeps every kind with its own amounts', () => {
    const all = { from: 1, until: 6, groups: 'all' } as const;
    const policy: PolicyEvent[] = [
      { kind: 'price', ...all, amount: 5, legitimacy: 0.25, announced: true },
      { kind: 'rules', ...all, strength: 0.5, legitimacy: 0.75 },
      { kind: 'repair', ...all, strength: 1 },
      { kind: 'shock', ...all, amount: -2 },
    ];
    const [price, rules, repair, shock] = policy;
    expect(datedEvents(withLevers(policy))).toEqual([
      { ...price, on: 'orders' },
      rules,
      { ...repair, cost: 0 },
      shock,
    ]);
  });

  test('accepts two prices one after the other, and two at once for different groups', () => {
    const price = (from: number, until: number, groups: 'treated' | 'untreated'): PolicyEvent => ({
      kind: 'price',
      from,
      until,
      amount: 5,
      groups,
    });
    const policy = [price(1, 3, 'treated'), price(4, 6, 'treated'), price(2, 5, 'untreated')];
    const { groups } = makePlan(withLevers(policy));
    expect(groups.map(({ timeline }) => timeline.price.filter((amount) => amount > 0).length)).toEqual([
      30, 20,
    ]);
  });
});
