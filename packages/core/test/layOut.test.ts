import { describe, expect, test } from 'vitest';
import type { MechanismValues, PolicyEvent } from '../src/index.js';
import { makePlan } from '../src/plan/makePlan.js';
import { scenarioWith } from './support/scenarioWith.js';

const calendar = { period: 'day', unit: 'week', periodsPerUnit: 2, units: 6 };
const values = {
  cueLoss: 0.25,
  sizeLoss: 0.125,
  priceScale: 10,
  eventLoss: 0.5,
  recovery: 0.0625,
  repairStrength: 0.5,
  mildBelow: 8,
};

/** The timeline of the treated group (0) or the untreated one (1): twelve periods, two a week. */
function timeline(policy: readonly PolicyEvent[], group = 0, changes: Partial<MechanismValues> = {}) {
  return makePlan(scenarioWith({ calendar, policy }, { ...values, ...changes })).groups[group].timeline;
}
const price = { kind: 'price', from: 2, until: 3, amount: 5, groups: 'treated' } as const;
const during = (amount: number, otherwise = 0) =>
  Array.from({ length: 12 }, (_, t) => (t >= 2 && t < 6 ? amount : otherwise));

describe('a price laid out over the periods', () => {
  test('is in force from the first period of its first unit to the last of its last', () => {
    expect([...timeline([price]).price]).toEqual(during(5));
  });

  test('concerns nobody else', () => {
    expect([...timeline([price], 1).price]).toEqual(Array(12).fill(0));
    expect([...timeline([{ ...price, groups: ['second'] }], 1).price]).toEqual(during(5));
    expect([...timeline([{ ...price, groups: 'untreated' }], 1).price]).toEqual(during(5));
    expect([...timeline([{ ...price, groups: 'all' }], 1).price]).toEqual(during(5));
  });

  test('never happens from 0 on', () => {
    expect(timeline([{ ...price, from: 0 }])).toEqual(timeline([]));
  });

  test('is no price at an amount of 0: no cue, no mildness, and recovery goes on', () => {
    expect(timeline([{ ...price, amount: 0 }])).toEqual(timeline([]));
  });

  test('of 0 leaves another price in force as it is', () => {
    const nothing = { ...price, from: 3, until: 4, amount: 0 } as const;
    expect(timeline([price, nothing])).toEqual(timeline([price]));
    expect(timeline([nothing, price])).toEqual(timeline([price]));
  });

  test('drives the frame by its cue and its size, less what is legitimate', () => {
    // 0.25 + 0.125 · 5/10 = 0.3125; three quarters of it legitimate: 0.078125
    expect([...timeline([price]).drive]).toEqual(during(0.3125));
    expect([...timeline([{ ...price, legitimacy: 0.75 }]).drive]).toEqual(during(0.078125));
  });

  test('stops recovery while it is named', () => {
    expect([...timeline([price]).recovery]).toEqual(during(0, 0.0625));
  });

  test('is mild below the bound, and not at it', () => {
    expect([...timeline([price]).mild]).toEqual(during(1));
    expect([...timeline([{ ...price, amount: 8 }]).mild]).toEqual(Array(12).fill(0));
  });

  test('when announced, moves the reference price as it comes and as it goes', () => {
    const flags = [...timeline([{ ...price, announced: true }]).announced];
    expect(flags.flatMap((flag, t) => (flag ? [t] : []))).toEqual([2, 6]);
    expect([...timeline([price]).announced]).toEqual(Array(12).fill(0));
  });

  test('when not announced, is a surprise even if an announced one ends as it starts', () => {
    const next = { ...price, from: 4, until: 5, amount: 50 } as const;
    const flags = [...timeline([{ ...price, announced: true }, next]).announced];
    expect(flags.flatMap((flag, t) => (flag ? [t] : []))).toEqual([2]);
  });

  test('when announced to the end of the calendar, has no day after', () => {
    const flags = [...timeline([{ ...price, until: 6, announced: true }]).announced];
    expect(flags.flatMap((flag, t) => (flag ? [t] : []))).toEqual([2]);
  });
});

describe('the other events laid out over the periods', () => {
  test('rules drive the frame in proportion to their strength, beside a price', () => {
    const rules = { kind: 'rules', from: 2, until: 3, strength: 0.5, groups: 'all' } as const;
    expect([...timeline([rules]).drive]).toEqual(during(0.25)); // 0.5 · 0.5
    expect([...timeline([rules, price]).drive]).toEqual(during(0.5625)); // + 0.3125
    expect([...timeline([{ ...rules, legitimacy: 0.5 }]).drive]).toEqual(during(0.125));
    expect([...timeline([rules]).recovery]).toEqual(Array(12).fill(0.0625));
  });

  test('visibility multiplies the harm while it lasts, the strongest counting', () => {
    const seen = { kind: 'visibility', from: 2, until: 3, strength: 0.5, groups: 'all' } as const;
    const weaker = { ...seen, strength: 0.25 } as const;
    expect([...timeline([seen]).visible]).toEqual(during(1.5, 1));
    expect(timeline([seen, weaker]).visible).toEqual(timeline([seen]).visible);
  });

  test('repair speeds recovery up by its strength, the strongest counting', () => {
    const repair = { kind: 'repair', from: 2, until: 3, strength: 0.5, groups: 'all' } as const;
    const weaker = { ...repair, strength: 0.25 } as const;
    expect([...timeline([repair]).recovery]).toEqual(during(0.3125, 0.0625)); // 0.0625 + 0.5 · 0.5
    expect(timeline([repair, weaker]).recovery).toEqual(timeline([repair]).recovery);
  });

  test('repair comes to nothing while a price is named, and to no more than everything', () => {
    const repair = { kind: 'repair', from: 1, until: 6, strength: 1, groups: 'all' } as const;
    expect([...timeline([repair, price]).recovery]).toEqual(during(0, 0.5625));
    expect([...timeline([repair], 0, { recovery: 0.75 }).recovery]).toEqual(Array(12).fill(1));
  });

  test('shocks add up', () => {
    const shock = { kind: 'shock', from: 2, until: 3, amount: 1.5, groups: 'all' } as const;
    expect([...timeline([shock]).shock]).toEqual(during(1.5));
    expect([...timeline([shock, { ...shock, amount: -0.5 }]).shock]).toEqual(during(1));
  });

  test('a handover and a favour happen in the first period of their unit', () => {
    const line = timeline([
      { kind: 'handover', from: 3, groups: 'all' },
      { kind: 'favour', from: 4, need: 2, granted: 0.25, groups: 'treated' },
    ]);
    const places = (column: Iterable<number>) =>
      [...column].flatMap((value, t) => (value ? [[t, value]] : []));
    expect(places(line.handover)).toEqual([[4, 1]]);
    expect(places(line.favour)).toEqual([[6, 1]]);
    expect(places(line.need)).toEqual([[6, 2]]);
    expect(places(line.granted)).toEqual([[6, 0.25]]);
    expect([...line.price, ...line.drive, ...line.shock].every((value) => value === 0)).toBe(true);
  });
});
