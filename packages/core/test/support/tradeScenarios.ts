import fc from 'fast-check';
import {
  type GroupSelector,
  type MeasureKind,
  type PolicyEvent,
  type Reaction,
  type Scenario,
  theories,
} from '../../src/index.js';
import type { TradeTerms } from '../../src/scenario/Trade.js';
import { between } from './between.js';
import { values } from './scenarios.js';
import { scenarioWith } from './scenarioWith.js';

const UNITS = 6;
const share = between(0, 1);
const money = between(0, 20);
const logit = between(-3, 3);
const concerned = fc.constantFrom<GroupSelector>('all', 'treated', 'untreated', ['group 1']);
const from = fc.integer({ min: 0, max: UNITS });
const lasting = fc
  .tuple(from, fc.integer({ min: 0, max: UNITS }))
  .map(([first, more]) => ({ from: first, until: Math.min(UNITS, Math.max(1, first + more)) }));

const terms: fc.Arbitrary<TradeTerms> = fc.record(
  {
    worth: money,
    price: money,
    cost: money,
    rivalPrice: money,
    moving: money,
    discountRate: share,
    leaving: logit,
    favour: fc.record({
      chance: fc.oneof(fc.constant(0), share),
      need: between(0, 2),
      worth: money,
      cost: money,
    }),
    seller: fc.record(
      {
        readiness: logit,
        guilt: between(0, 3),
        reciprocity: between(0, 2),
        frame: share,
        moneySensitivity: between(0, 0.5),
        farSight: between(0, 6),
        leaving: logit,
      },
      { requiredKeys: ['readiness', 'guilt', 'reciprocity', 'frame', 'moneySensitivity', 'farSight'] },
    ),
    contract: fc.record({ share, frame: share, spill: share }),
    network: fc.record({ neighbours: fc.constantFrom(0, 2, 4), rewiring: share, story: share }),
  },
  {
    requiredKeys: [
      'worth',
      'price',
      'cost',
      'rivalPrice',
      'moving',
      'discountRate',
      'leaving',
      'favour',
      'seller',
    ],
  },
);

/** One price on orders and one on favours at most: two of a kind could overlap. */
const price = (on: 'orders' | 'favours'): fc.Arbitrary<PolicyEvent[]> =>
  fc.array(
    fc
      .record({
        when: lasting,
        amount: fc.oneof(fc.constant(2), money),
        legitimacy: share,
        announced: fc.boolean(),
        groups: concerned,
      })
      .map(({ when, ...one }): PolicyEvent => ({ kind: 'price', on, ...when, ...one })),
    { maxLength: 1 },
  );

const others: fc.Arbitrary<PolicyEvent[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(
        'rules',
        'repair',
        'visibility',
        'shock',
        'downturn',
        'lock',
        'release',
        'handover',
      ),
      when: lasting,
      strength: share,
      legitimacy: share,
      amount: money,
      groups: concerned,
    })
    .map(({ kind, when, strength, legitimacy, amount, groups }): PolicyEvent => {
      if (kind === 'rules') return { kind, ...when, strength, legitimacy, groups };
      if (kind === 'repair') return { kind, ...when, strength, cost: amount, groups };
      if (kind === 'visibility') return { kind, ...when, strength, groups };
      if (kind === 'shock') return { kind, ...when, amount: 6 * strength - 3, groups };
      if (kind === 'downturn') return { kind, ...when, amount: strength, groups };
      if (kind === 'lock') return { kind, ...when, amount: amount / 5, groups };
      if (kind === 'release') return { kind, ...when, groups };
      return { kind: 'handover', from: when.from, groups };
    }),
  { maxLength: 5 },
);

/** No two in one unit. */
const favours: fc.Arbitrary<PolicyEvent[]> = fc.uniqueArray(
  fc
    .record(
      {
        from,
        need: between(0, 3),
        granted: share,
        legitimacy: share,
        asker: fc.constantFrom('buyer' as const, 'seller' as const),
        groups: concerned,
      },
      { requiredKeys: ['from', 'need', 'groups'] },
    )
    .map((one): PolicyEvent => ({ kind: 'favour', ...one })),
  { maxLength: 2, selector: (event) => event.from },
);

const reactions: fc.Arbitrary<Reaction[]> = fc.array(
  fc
    .record({
      watch: fc.constantFrom<MeasureKind>('share', 'frame', 'orders', 'goodwill'),
      side: fc.constantFrom('above' as const, 'below' as const),
      limit: share,
      during: fc.integer({ min: 1, max: 2 }),
      event: fc.constantFrom<Reaction['event']>(
        { kind: 'price', amount: 3, on: 'favours' },
        { kind: 'rules', strength: 0.5 },
        { kind: 'lock', amount: 1 },
        { kind: 'handover' },
      ),
      lasting: fc.integer({ min: 1, max: 3 }),
      groups: concerned,
    })
    .map(({ side, limit, ...one }): Reaction => ({ ...one, [side]: limit })),
  { maxLength: 1 },
);

const measured = (['share', 'orders', 'unbound', 'buyerHelps', 'sellerHelps', 'oneSidedness'] as const).map(
  (of, i) => ({
    name: of,
    label: of,
    unit: '1',
    of,
    groups: 'all' as const,
    weigh: (['groups', 'people'] as const)[i % 2],
  }),
);

/** A valid scenario with trade: any theory, values, terms, policy, reactions, network and contract, over six months. */
export const tradeScenarios: fc.Arbitrary<Scenario> = fc
  .record({
    values,
    terms,
    onOrders: price('orders'),
    onFavours: price('favours'),
    others,
    favours,
    reactions,
    theory: fc.oneof(fc.constant('full'), fc.constantFrom(...theories.map(({ name }) => name))),
    periodsPerUnit: fc.integer({ min: 1, max: 3 }),
    members: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
    baseline: fc.boolean(),
  })
  .map((drawn) =>
    scenarioWith(
      {
        calendar: { period: 'week', unit: 'month', periodsPerUnit: drawn.periodsPerUnit, units: UNITS },
        groups: drawn.members.map((members, i) => ({
          name: `group ${i + 1}`,
          members,
          treated: i === 0,
          ...(drawn.baseline ? { baseline: { taken: 20, opportunities: 100 } } : {}),
        })),
        policy: [...drawn.onOrders, ...drawn.onFavours, ...drawn.others, ...drawn.favours],
        reactions: drawn.reactions,
        trade: drawn.terms,
        measures: measured,
      },
      drawn.values,
      drawn.theory,
    ),
  );
