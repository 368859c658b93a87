import { accountHandover, daycare, priceList } from '@fairweather/scenarios';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeDigest, runReplicates, type Scenario, withTheory, withValues } from '../src/index.js';
import { makeRunCache, type RunCache } from '../src/run/RunCache.js';
import { replicateRunner } from '../src/run/runReplicates.js';
import { everyMeasure, scenarioWith } from './support/scenarioWith.js';
import { measures, traded } from './support/traded.js';

/** Four that are lived side by side, and two more. */
const replicates = 6;
const digest = (scenario: Scenario, seed: string, cache = makeRunCache()) =>
  outcomeDigest(runReplicates(scenario, { seed, replicates, cache }));

describe('a cache', () => {
  test('changes no digit, whatever was run with it before', () => {
    const cache = makeRunCache();
    const change = fc.record({
      fine: fc.constantFrom(0, 10, 200),
      fineFrom: fc.integer({ min: 1, max: 10 }),
      newOwnerFrom: fc.constantFrom(0, 12),
      guilt: fc.constantFrom(1.13, 2),
      baselineError: fc.constantFrom(0, 1),
    });
    const theory = fc.constantFrom('full', 'signal', 'image', 'contagion');
    fc.assert(
      fc.property(change, theory, fc.constantFrom('a', 'b'), (values, theory, seed) => {
        const scenario = withTheory(withValues(daycare, values), theory);
        expect(digest(scenario, seed, cache)).toBe(
          outcomeDigest(runReplicates(scenario, { seed, replicates })),
        );
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('changes no digit between any two policies, however events move, end, appear and go', () => {
    const units = 12;
    const date = fc.integer({ min: 0, max: units });
    const groups = fc.constantFrom('treated', 'all' as const);
    const amount = fc.constantFrom(5, 30);
    const spans = { from: date, until: fc.integer({ min: 1, max: units }), groups };
    const strength = fc.constantFrom(0.5, 1);
    const event = fc
      .oneof(
        fc.record({ kind: fc.constant('rules'), ...spans, strength }),
        fc.record({ kind: fc.constant('repair'), ...spans, strength }),
        fc.record({ kind: fc.constant('visibility'), ...spans, strength }),
        fc.record({ kind: fc.constant('shock'), ...spans, amount: fc.constant(0.5) }),
        fc.record({ kind: fc.constant('handover'), from: date, groups }),
        fc.record({
          kind: fc.constant('favour'),
          from: date,
          groups,
          need: fc.constant(1),
          granted: strength,
        }),
        fc.record({ kind: fc.constant('price'), ...spans, amount, announced: fc.boolean() }),
      )
      .map((one) => ('until' in one ? { ...one, until: Math.max(one.from, one.until) } : one));
    const policy = fc.uniqueArray(event, {
      maxLength: 4,
      // Two prices or favours at once would be refused.
      selector: ({ kind }) => kind,
    });
    const replicates = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        policy,
        fc.array(policy, { minLength: 1, maxLength: 3 }),
        replicates,
        (one, more, replicates) => {
          const cache = makeRunCache();
          // Neighbours, too: the first of one policy with the rest of another.
          const policies = [one, ...more, ...more.map((other) => [...one.slice(0, 1), ...other.slice(1)])];
          for (const each of policies) {
            const policy = each.filter((event, i) => each.findIndex(({ kind }) => kind === event.kind) === i);
            const scenario = { ...quiet, calendar: { ...calendar, units }, policy } as unknown as Scenario;
            const run = (more: object) =>
              outcomeDigest(runReplicates(scenario, { seed: 's', replicates, ...more }));
            expect(run({ cache })).toBe(run({ engine: 'flat' }));
          }
        },
      ),
      { seed: 9, numRuns: 150 },
    );
  });

  test('keeps no more than 48 megabytes of where people stand', () => {
    const cache = makeRunCache();
    const crowded: Scenario = { ...quiet, groups: groups.map((group) => ({ ...group, members: 20_000 })) };
    const bytes = () => {
      let sum = 0;
      for (const { traits, states, written } of cache.people.values()) {
        for (const { blocks } of [traits, states, written]) {
          for (const { byteLength } of blocks.flat()) sum += byteLength;
        }
      }
      return sum;
    };
    for (let amount = 1; amount <= 6; amount++) {
      const scenario: Scenario = { ...crowded, policy: [{ ...price, amount, groups: 'all' }] };
      expect(digest(scenario, 's', cache)).toBe(digest(scenario, 's'));
      expect(cache.bytes).toBe(bytes());
    }
    expect(bytes()).toBeLessThanOrEqual(48e6);
    expect(bytes()).toBeGreaterThan(40e6);
  });

  test('changes no digit whichever replicates were asked for before', () => {
    const cache = makeRunCache();
    const stretch = fc.record({
      first: fc.integer({ min: 0, max: 6 }),
      replicates: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        stretch,
        fc.constantFrom(5, 10, 20),
        fc.integer({ min: 3, max: 6 }),
        (some, fine, fineFrom) => {
          const scenario = withValues(daycare, { fine, fineFrom });
          const run = (more: object) =>
            outcomeDigest(runReplicates(scenario, { seed: 's', ...some, ...more }));
          expect(run({ cache })).toBe(run({ engine: 'flat' }));
        },
      ),
      { seed: 8, numRuns: 60 },
    );
  });

  test('changes no digit if there is trade', () => {
    const cache = makeRunCache();
    for (const { values } of [{ values: {} }, ...priceList.arms, ...priceList.arms]) {
      const scenario = withValues(priceList, values as typeof priceList.values);
      expect(digest(scenario, 's', cache)).toBe(digest(scenario, 's'));
    }
    expect(digest(accountHandover, 's', cache)).toBe(digest(accountHandover, 's'));
  });

  test('changes no digit if only the limit of a reaction differs', () => {
    const cache = makeRunCache();
    const event = { kind: 'price', amount: 20 } as const;
    const digests = [{ above: 0.02 }, { above: 0.5 }, { above: 0.1 }, { below: 0.5 }].map((limit) => {
      const reactions = [{ watch: 'share', ...limit, during: 1, event, lasting: 3, groups: 'all' }] as const;
      const scenario: Scenario = { ...withValues(daycare, { fine: 0 }), reactions };
      expect(digest(scenario, 's', cache)).toBe(digest(scenario, 's'));
      return digest(scenario, 's');
    });
    expect(new Set(digests).size).toBe(4);
  });

  test('changes no digit if goodwill forgives', () => {
    const cache = makeRunCache();
    for (const forgiveness of [0, 0.5, 1, 0.5]) {
      const scenario = withValues(daycare, { forgiveness, goodwillStart: 0.8, fineUntil: 9 });
      expect(digest(scenario, 's', cache)).toBe(digest(scenario, 's'));
    }
  });

  test('does over only the groups that a change touches, from their first event on', () => {
    const cache = makeRunCache();
    digest(daycare, 's', cache);
    expect(cache.ledgers.size).toBe(10);
    // Six of the ten centres are fined.
    digest(withValues(daycare, { fine: 20 }), 's', cache);
    expect(cache.ledgers.size).toBe(16);
    // Ten at the start; the six before the fine, and at the end of either fine.
    expect(cache.people.size).toBe(10 + 6 + 6 * 2);
  });

  test('forgets what was not used for longest: six lives a group are kept', () => {
    const cache = makeRunCache();
    for (let fine = 1; fine <= 30; fine++) digest(withValues(daycare, { fine }), 's', cache);
    expect(cache.ledgers.size).toBe(60);
  });
});

/** Six weeks, quiet until a price comes in the third; everything about a person moves from the first day on. */
const price = { kind: 'price', from: 3, until: 4, amount: 10, groups: 'treated' } as const;
const groups = [
  { name: 'first', members: 4, treated: true, baseline: { taken: 20, opportunities: 100 } },
  { name: 'second', members: 6, treated: false },
];
const calendar = { period: 'day', unit: 'week', periodsPerUnit: 3, units: 6 };
const lively = {
  benefitSpread: 0.5,
  guilt: 1,
  reciprocity: 0.5,
  reciprocitySpread: 0.5,
  susceptibilitySpread: 0.5,
  frameStart: 0.5,
  recovery: 0.05,
  cueLoss: 0.2,
  eventLoss: 0.3,
  goodwillStart: 1,
  goodwillDecay: 0.1,
  priceSensitivity: 0.1,
  referencePriceStart: 5,
  referenceSpeed: 0.1,
  expectationSpeed: 0.2,
  severity: 1,
  attention: 0.5,
  mildBelow: 20,
  conformity: 2,
  normSpeed: 0.2,
  lossAversion: 2,
} as const;
const quiet: Scenario = scenarioWith({ calendar, groups, policy: [price] }, lively);
const trading = (trade = {}, kinds = measures): Scenario =>
  traded([{ ...price, on: 'orders' }], trade, lively, { measures: kinds });

describe('a cache of one scenario changes no digit of another', () => {
  const [first, second] = groups;
  const unbound = [{ ...measures[0], name: 'unbound', of: 'unbound' }] as never;
  const watched = (limit: number): Scenario => ({
    ...quiet,
    reactions: [
      {
        watch: 'frame',
        above: limit,
        during: 1,
        event: { kind: 'rules', strength: 1 },
        lasting: 1,
        groups: ['second'],
      },
    ],
  });
  test.each<[string, Scenario, Scenario]>([
    ['with more people', quiet, { ...quiet, groups: [{ ...first, members: 5 }, second] }],
    [
      'with another count before',
      quiet,
      { ...quiet, groups: [{ ...first, baseline: { taken: 30, opportunities: 100 } }, second] },
    ],
    [
      'with no count before',
      quiet,
      { ...quiet, groups: [{ ...first, baseline: undefined as never }, second] },
    ],
    [
      'with the other group treated',
      quiet,
      {
        ...quiet,
        groups: [
          { ...first, treated: false },
          { ...second, treated: true },
        ],
      },
    ],
    ['of longer weeks', quiet, { ...quiet, calendar: { ...calendar, periodsPerUnit: 4 } }],
    ['of fewer weeks', quiet, { ...quiet, calendar: { ...calendar, units: 5 } }],
    ['under another theory', quiet, withTheory(quiet, 'image')],
    ['with a value changed', quiet, withValues(quiet, { conformity: 3 })],
    ['with another price', quiet, { ...quiet, policy: [{ ...price, amount: 30 }] }],
    ['with a price that comes earlier', quiet, { ...quiet, policy: [{ ...price, from: 2 }] }],
    ['with a price that comes at once', quiet, { ...quiet, policy: [{ ...price, from: 1 }] }],
    ['without the price', quiet, { ...quiet, policy: [] }],
    ['with a policy that reacts', quiet, watched(0.1)],
    ['with a reaction at another limit', watched(0.1), watched(0.6)],
    ['with other terms of trade', trading(), trading({ price: 11 })],
    ['with something else to be worked out', trading(), trading({}, unbound)],
  ])('%s', (_, one, other) => {
    expect(digest(other, 's')).not.toBe(digest(one, 's'));
    const cache = makeRunCache();
    digest(one, 's', cache);
    expect(digest(other, 's', cache)).toBe(digest(other, 's'));
    expect(digest(one, 's', cache)).toBe(digest(one, 's'));
  });

  test('with another seed', () => {
    const cache = makeRunCache();
    digest(quiet, 's', cache);
    expect(digest(quiet, 't', cache)).toBe(digest(quiet, 't'));
  });

  test('by the other engine, which cannot begin in the middle', () => {
    const cache = makeRunCache();
    const byReference = (scenario: Scenario) =>
      outcomeDigest(runReplicates(scenario, { seed: 's', replicates, cache, engine: 'reference' }));
    digest(quiet, 's', cache);
    const dearer: Scenario = { ...quiet, policy: [{ ...price, amount: 30 }] };
    expect(byReference(dearer)).toBe(digest(dearer, 's'));
    expect(byReference(quiet)).toBe(digest(quiet, 's'));
  });

  test('with a custom theory, of which it knows nothing', () => {
    const cache = makeRunCache();
    const run = (brake: number) => {
      const customTheory = { name: 'brake', source: 'a test', prices: { brake: () => brake } };
      return outcomeDigest(runReplicates(quiet, { replicates: 2, cache, customTheory }));
    };
    expect(run(1)).not.toBe(run(2));
    expect(cache.ledgers.size).toBe(0);
  });
});

describe('the contents of a cache do not run again', () => {
  const [share] = everyMeasure.filter(({ of }) => of === 'share');
  const only: Scenario = { ...quiet, groups: [groups[0]], measures: [{ ...share, groups: 'all' }] };
  const weeks = (scenario: Scenario, cache = makeRunCache()) =>
    Array.from(runReplicates(scenario, { seed: 's', replicates: 1, cache }).values);
  /** One taken of one opportunity, in all that is known of the weeks before. */
  const recordOnes = ({ people }: RunCache) => {
    for (const { written } of people.values()) written.blocks[0]?.fill(1, 2);
  };

  test('neither a whole life', () => {
    const cache = makeRunCache();
    weeks(only, cache);
    // One taken of one opportunity.
    for (const { blocks } of cache.ledgers.values()) blocks[0].fill(1);
    expect(weeks(only, cache)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('nor the weeks before the first event, when that event changes', () => {
    const cache = makeRunCache();
    weeks(only, cache);
    recordOnes(cache);
    const dearer: Scenario = { ...only, policy: [{ ...price, amount: 30 }] };
    expect(weeks(dearer, cache)).toEqual([1, 1, ...weeks(dearer).slice(2)]);
  });

  test('nor the weeks before the end of an event, when that end is put off or brought forward', () => {
    for (const [before, after, known] of [
      [4, 5, 4],
      [4, 6, 4],
      [5, 4, 2],
      [6, 4, 2],
    ]) {
      const cache = makeRunCache();
      const until = (week: number): Scenario => ({ ...only, policy: [{ ...price, until: week }] });
      weeks(until(before), cache);
      recordOnes(cache);
      expect(weeks(until(after), cache)).toEqual([
        ...new Array(known).fill(1),
        ...weeks(until(after)).slice(known),
      ]);
    }
  });

  test('nor most of an event whose end is brought forward again and again', () => {
    const cache = makeRunCache();
    const long: Scenario = { ...only, calendar: { ...calendar, units: 24 } };
    const until = (week: number): Scenario => ({ ...long, policy: [{ ...price, until: week }] });
    for (const week of [20, 19]) weeks(until(week), cache);
    recordOnes(cache);
    // Copies were taken after every fourth week.
    expect(weeks(until(15), cache)).toEqual([...new Array(12).fill(1), ...weeks(until(15)).slice(12)]);
  });

  test('nor those before an event that is added later', () => {
    const cache = makeRunCache();
    weeks(only, cache);
    recordOnes(cache);
    const handover = { kind: 'handover', from: 6, groups: 'all' } as const;
    const later: Scenario = { ...only, policy: [price, handover] };
    expect(weeks(later, cache)).toEqual([1, 1, 1, 1, ...weeks(later).slice(4)]);
  });

  test('nor who the people are, when the first event comes earlier', () => {
    const cache = makeRunCache();
    weeks(only, cache);
    for (const { traits, states } of cache.people.values()) {
      for (const block of [...traits.blocks, ...states.blocks]) block.fill(100);
    }
    // With a benefit of a hundred logits, and a hundred times the rest of it, they do what they never would.
    const earlier: Scenario = { ...only, policy: [{ ...price, from: 2 }] };
    expect(weeks(earlier, cache)).not.toEqual(weeks(earlier));
  });

  test('nor anything if an event is added that never happens', () => {
    const cache = makeRunCache();
    weeks(only, cache);
    recordOnes(cache);
    const never: Scenario = { ...only, policy: [price, { ...price, from: 0, amount: 30 }] };
    expect(weeks(never, cache)).toEqual(weeks(only));
    expect(cache.ledgers.size).toBe(1);
    const dearer: Scenario = {
      ...never,
      policy: [
        { ...price, amount: 30 },
        { ...price, from: 0 },
      ],
    };
    expect(weeks(dearer, cache).slice(0, 2)).toEqual([1, 1]);
  });

  test('unless six others ran since it was last used', () => {
    const cache = makeRunCache();
    const priced = (amount: number) => weeks({ ...only, policy: [{ ...price, amount }] }, cache);
    for (const amount of [1, 2, 3, 4, 5, 6, 1, 7]) priced(amount);
    expect(cache.ledgers.size).toBe(6);
    const kept = new Set(cache.ledgers.keys());
    // The first was asked for again, and the second is gone.
    for (const amount of [1, 3, 4, 5, 6, 7]) priced(amount);
    expect(new Set(cache.ledgers.keys())).toEqual(kept);
    priced(2);
    expect(new Set(cache.ledgers.keys())).not.toEqual(kept);
  });
});

test('replicateRunner gives any replicates in any order, the same as a run of them all', () => {
  const some = replicateRunner(daycare, { seed: 's' });
  const late = some(2, 2);
  const early = some(0, 2);
  expect(new Float64Array([...early, ...late])).toEqual(
    runReplicates(daycare, { seed: 's', replicates: 4 }).values,
  );
});
