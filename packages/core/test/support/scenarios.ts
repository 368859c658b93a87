import fc from 'fast-check';
import {
  type Group,
  type GroupSelector,
  type MechanismName,
  type MechanismValues,
  mechanismNames,
  mechanismParameters,
  type ParameterDeclaration,
  type PolicyEvent,
  type Scenario,
  theories,
} from '../../src/index.js';
import { between } from './between.js';
import { scenarioWith } from './scenarioWith.js';

/** Where a parameter's own range is far wider than what happens in life, the part of it that is drawn from. */
const sensible: Partial<Record<MechanismName, readonly [number, number]>> = {
  benefit: [-4, 2],
  benefitSpread: [0, 1.5],
  groupSpread: [0, 1],
  baselineError: [0, 1],
  guilt: [0, 3],
  guiltSpread: [0, 1.5],
  reciprocity: [0, 2],
  reciprocitySpread: [0, 1.5],
  susceptibility: [0, 3],
  susceptibilitySpread: [0, 1.5],
  opportunity: [0.05, 1],
  switchingCost: [0, 2],
  priceSensitivity: [0, 0.5],
  lossAversion: [1, 4],
  referencePriceStart: [0, 30],
  severity: [0, 5],
  margin: [0, 3],
  discountRate: [0.1, 1],
  harm: [0, 3],
  conformity: [0, 12],
  priceScale: [1, 50],
  imageScale: [1, 50],
  mildBelow: [0, 60],
  kindnessGain: [0, 3],
  unkindnessGain: [0, 4],
};

/** A value for every parameter: its default one time in three, else any in its sensible range. */
export const values: fc.Arbitrary<Partial<MechanismValues>> = fc.record(
  Object.fromEntries(
    mechanismNames.map((name) => {
      const { default: usual, low, high }: ParameterDeclaration = mechanismParameters[name];
      const [min, max] = sensible[name] ?? [low, high];
      const any = between(min, max);
      return [name, fc.oneof(fc.constant(usual), { weight: 2, arbitrary: any })];
    }),
  ),
);

const group = fc.record(
  {
    members: fc.integer({ min: 1, max: 12 }),
    treated: fc.boolean(),
    baseline: fc.record({ taken: fc.integer({ min: 1, max: 60 }), opportunities: fc.constant(100) }),
  },
  { requiredKeys: ['members', 'treated'] },
);

const groups: fc.Arbitrary<Group[]> = fc
  .array(group, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, i) => ({ name: `group ${i + 1}`, ...one })));

const UNITS = 6;
const concerned = fc.constantFrom<GroupSelector>('all', 'treated', 'untreated', ['group 1']);
const share = between(0, 1);
const from = fc.integer({ min: 0, max: UNITS });
const lasting = fc
  .tuple(from, fc.integer({ min: 0, max: UNITS }))
  .map(([first, more]) => ({ from: first, until: Math.min(UNITS, Math.max(1, first + more)) }));

/** Up to two prices, one after the other. */
const prices: fc.Arbitrary<PolicyEvent[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: UNITS }), { maxLength: 4 })
  .chain((dates) => {
    const sorted = dates.sort((a, b) => a - b);
    const spans = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) spans.push({ from: sorted[i], until: sorted[i + 1] });
    return fc.tuple(
      ...spans.map((span) =>
        fc.record({
          kind: fc.constant('price' as const),
          from: fc.constant(span.from),
          until: fc.constant(span.until),
          amount: fc.oneof(fc.constant(10), between(0, 100)),
          legitimacy: share,
          announced: fc.boolean(),
          groups: concerned,
        }),
      ),
    );
  });

const others: fc.Arbitrary<PolicyEvent[]> = fc.array(
  fc.oneof(
    fc.tuple(lasting, share, share, concerned).map(([when, strength, legitimacy, who]): PolicyEvent => {
      return { kind: 'rules', ...when, strength, legitimacy, groups: who };
    }),
    fc.tuple(lasting, share, concerned).map(([when, strength, who]): PolicyEvent => {
      return { kind: 'repair', ...when, strength, groups: who };
    }),
    fc.tuple(lasting, share, concerned).map(([when, strength, who]): PolicyEvent => {
      return { kind: 'visibility', ...when, strength, groups: who };
    }),
    fc.tuple(lasting, between(-3, 3), concerned).map(([when, amount, who]): PolicyEvent => {
      return { kind: 'shock', ...when, amount, groups: who };
    }),
    fc.tuple(from, concerned).map(([when, who]): PolicyEvent => {
      return { kind: 'handover', from: when, groups: who };
    }),
  ),
  { maxLength: 5 },
);

/** No two in one week. */
const favours: fc.Arbitrary<PolicyEvent[]> = fc.uniqueArray(
  fc.tuple(from, between(0, 3), share, concerned).map(([when, need, granted, who]): PolicyEvent => {
    return { kind: 'favour', from: when, need, granted, groups: who };
  }),
  { maxLength: 2, selector: (event) => event.from },
);

/** A valid scenario of 1 to 4 small groups over six weeks, under any theory, any values and any policy. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    groups,
    values,
    prices,
    others,
    favours,
    theory: fc.constantFrom(...theories.map(({ name }) => name)),
    periodsPerUnit: fc.integer({ min: 1, max: 4 }),
  })
  .map((drawn) =>
    scenarioWith(
      {
        calendar: { period: 'day', unit: 'week', periodsPerUnit: drawn.periodsPerUnit, units: UNITS },
        groups: drawn.groups,
        policy: [...drawn.prices, ...drawn.others, ...drawn.favours],
      },
      drawn.values,
      drawn.theory,
    ),
  );
