import * as v from 'valibot';
import { limits } from '../input/limits.js';
import { measureKinds } from '../measures/measureFunctions.js';
import { groupWeights } from '../measures/weighGroups.js';
import { sometime } from './eventKinds.js';
import { type OwnValues, traits } from './GroupPeople.js';
import { SCENARIO_FORMAT } from './Scenario.js';
import { type TermDeclaration, tradeDeclarations } from './tradeDeclarations.js';

const finite = v.pipe(v.number(), v.finite(), v.minValue(-limits.amount), v.maxValue(limits.amount));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const letters = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = letters(limits.nameLetters);
const text = letters(limits.textLetters);
const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const amount = v.union([finite, name]);
const concerned = v.union([v.picklist(['treated', 'untreated', 'all']), list(name, limits.named)]);
const dated = { from: amount, groups: concerned, label: v.optional(name) };
const lasting = { ...dated, until: amount };
const numbers = v.record(name, finite);
/** Names are checked where the message can say which there are. */
const ownValues = v.record(name, amount) as v.GenericSchema<OwnValues>;

const parameter = v.strictObject({
  default: finite,
  low: finite,
  high: finite,
  whole: v.optional(v.boolean()),
  even: v.optional(v.boolean()),
  unit: name,
  role: v.picklist(['lever', 'uncertainty']),
  label: name,
  meaning: text,
  source: text,
  letter: v.optional(name),
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

type Terms = Readonly<Record<string, TermDeclaration>>;

/** The shape of a section of the terms of trade. */
const terms = <const Section extends Terms>(section: Section) =>
  Object.fromEntries(
    Object.entries(section).map(([key, { optional }]) => [key, optional ? v.optional(amount) : amount]),
  ) as {
    readonly [Key in keyof Section]: Section[Key] extends { optional: true }
      ? v.OptionalSchema<typeof amount, undefined>
      : typeof amount;
  };

const listed = v.optional(list(finite, limits.listedPeople));

const trade = v.strictObject({
  ...terms(tradeDeclarations.terms),
  favour: v.strictObject(terms(tradeDeclarations.favour)),
  seller: v.strictObject(terms(tradeDeclarations.seller)),
  contract: v.optional(v.strictObject(terms(tradeDeclarations.contract))),
  network: v.optional(v.strictObject(terms(tradeDeclarations.network))),
});

/** An event is checked as if it were dated; a momentary one has no end. */
const undated = v.pipe(
  v.looseObject({ kind: name }),
  v.check(
    (given) =>
      !('from' in given || 'until' in given || 'groups' in given) &&
      v.is(eventSchema, { ...given, ...sometime(given.kind), groups: 'all' }),
    'give an event as in "policy", without "from", "until" and "groups"',
  ),
);

const reaction = v.strictObject({
  watch: v.picklist(measureKinds),
  above: v.optional(amount),
  below: v.optional(amount),
  during: amount,
  event: undated,
  lasting: amount,
  groups: concerned,
});

/** The shape of a scenario file. */
export const scenarioSchema = v.strictObject({
  format: v.literal(SCENARIO_FORMAT),
  name,
  title: text,
  story: text,
  source: text,
  act: v.optional(
    v.strictObject({
      taking: name,
      act: name,
      acts: name,
      taker: name,
      takers: name,
      group: name,
      groups: name,
    }),
  ),
  roles: v.optional(list(text, limits.roles)),
  calendar: v.strictObject({
    period: name,
    unit: name,
    periodsPerUnit: count(limits.periodsPerUnit),
    units: count(limits.units),
  }),
  groups: v.pipe(
    v.array(
      v.strictObject({
        name,
        members: count(limits.members),
        treated: v.boolean(),
        baseline: v.optional(v.strictObject({ taken: finite, opportunities: finite })),
        values: v.optional(ownValues),
        segments: v.optional(
          v.pipe(
            v.array(v.strictObject({ name, share: v.optional(amount), values: ownValues })),
            v.minLength(1),
            v.maxLength(limits.segments),
          ),
        ),
        correlations: v.optional(
          list(v.strictObject({ between: v.tuple([v.picklist(traits), v.picklist(traits)]), is: amount }), 6),
        ),
        traits: v.optional(
          v.strictObject({ benefit: listed, guilt: listed, reciprocity: listed, susceptibility: listed }),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.groups),
  ),
  theory: name,
  parameters: v.pipe(v.record(name, parameter), v.maxEntries(limits.parameters)),
  values: numbers,
  policy: list(eventSchema, limits.events),
  reactions: v.optional(list(reaction, limits.reactions)),
  trade: v.optional(trade),
  measures: v.pipe(
    v.array(
      v.strictObject({
        name,
        label: name,
        unit: name,
        of: v.picklist(measureKinds),
        groups: concerned,
        weigh: v.optional(v.picklist(groupWeights)),
      }),
    ),
    v.minLength(1),
    v.maxLength(limits.measures),
  ),
  asGiven: name,
  arms: list(v.strictObject({ name, values: numbers }), limits.arms),
  compareWith: name,
});
