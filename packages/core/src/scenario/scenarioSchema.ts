import * as v from 'valibot';
import type { MeasureKind } from '../measures/MeasureDeclaration.js';
import { measureFunctions } from '../measures/measureFunctions.js';
import { SCENARIO_FORMAT } from './Scenario.js';

const finite = v.pipe(v.number(), v.finite());
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const text = v.string();
const amount = v.union([finite, text]);
const concerned = v.union([v.picklist(['treated', 'untreated', 'all']), v.array(text)]);
const dated = { from: amount, groups: concerned };
const lasting = { ...dated, until: amount };
const numbers = v.record(text, finite);

const parameter = v.strictObject({
  default: finite,
  low: finite,
  high: finite,
  whole: v.optional(v.boolean()),
  even: v.optional(v.boolean()),
  unit: text,
  role: v.picklist(['lever', 'uncertainty']),
  label: text,
  meaning: text,
  source: text,
  letter: v.optional(text),
  neutral: v.optional(finite),
});

/** The shape of a dated event. */
export const eventSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('price'),
    ...lasting,
    amount,
    legitimacy: v.optional(amount),
    announced: v.optional(v.boolean()),
    on: v.optional(v.picklist(['orders', 'favours'])),
  }),
  v.strictObject({ kind: v.literal('rules'), ...lasting, strength: amount, legitimacy: v.optional(amount) }),
  v.strictObject({ kind: v.literal('repair'), ...lasting, strength: amount, cost: v.optional(amount) }),
  v.strictObject({ kind: v.literal('visibility'), ...lasting, strength: amount }),
  v.strictObject({ kind: v.literal('shock'), ...lasting, amount }),
  v.strictObject({ kind: v.literal('handover'), ...dated }),
  v.strictObject({
    kind: v.literal('favour'),
    ...dated,
    need: amount,
    granted: v.optional(amount),
    legitimacy: v.optional(amount),
    asker: v.optional(v.picklist(['buyer', 'seller'])),
  }),
  v.strictObject({ kind: v.literal('downturn'), ...lasting, amount }),
  v.strictObject({ kind: v.literal('lock'), ...lasting, amount }),
  v.strictObject({ kind: v.literal('release'), ...lasting }),
]);

const trade = v.strictObject({
  worth: amount,
  price: amount,
  cost: amount,
  rivalPrice: amount,
  moving: amount,
  discountRate: amount,
  leaving: amount,
  favour: v.strictObject({ chance: amount, need: amount, worth: amount, cost: amount }),
  seller: v.strictObject({
    readiness: amount,
    guilt: amount,
    reciprocity: amount,
    frame: amount,
    moneySensitivity: amount,
    farSight: amount,
    leaving: v.optional(amount),
  }),
  contract: v.optional(v.strictObject({ share: amount, frame: amount, spill: amount })),
  network: v.optional(v.strictObject({ neighbours: amount, rewiring: amount, story: amount })),
});

/** An event is checked as if it were dated; one of a moment has no end. */
const undated = v.pipe(
  v.looseObject({ kind: text }),
  v.check(
    (given) =>
      !('from' in given || 'until' in given || 'groups' in given) &&
      (v.is(eventSchema, { ...given, from: 1, until: 1, groups: 'all' }) ||
        v.is(eventSchema, { ...given, from: 1, groups: 'all' })),
    'give an event as in "policy", without "from", "until" and "groups"',
  ),
);

const reaction = v.strictObject({
  watch: v.picklist(Object.keys(measureFunctions) as MeasureKind[]),
  above: v.optional(amount),
  below: v.optional(amount),
  during: amount,
  event: undated,
  lasting: amount,
  groups: concerned,
});

/** The shape of a scenario file. Limits keep a slip of the finger from asking for a machine that nobody has. */
export const scenarioSchema = v.strictObject({
  format: v.literal(SCENARIO_FORMAT),
  name: text,
  title: text,
  story: text,
  source: text,
  calendar: v.strictObject({ period: text, unit: text, periodsPerUnit: count(1000), units: count(10_000) }),
  groups: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        members: count(10_000_000),
        treated: v.boolean(),
        baseline: v.optional(v.strictObject({ taken: finite, opportunities: finite })),
      }),
    ),
    v.minLength(1),
  ),
  theory: text,
  parameters: v.record(text, parameter),
  values: numbers,
  policy: v.array(eventSchema),
  reactions: v.optional(v.array(reaction)),
  trade: v.optional(trade),
  measures: v.pipe(
    v.array(
      v.strictObject({
        name: text,
        label: text,
        unit: text,
        of: v.picklist(Object.keys(measureFunctions) as MeasureKind[]),
        groups: concerned,
      }),
    ),
    v.minLength(1),
  ),
  baselineArm: text,
  arms: v.array(v.strictObject({ name: text, values: numbers })),
  compareWith: text,
});
