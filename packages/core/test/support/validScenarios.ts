import fc from 'fast-check';
import {
  type Amount,
  type Arm,
  defineScenario,
  InputError,
  type MeasureDeclaration,
  type MeasureKind,
  type MechanismName,
  type MechanismValues,
  measureFunctions,
  mechanismNames,
  mechanismParameters,
  type ParameterDeclaration,
  type PolicyEvent,
  type Reaction,
  type Scenario,
  theories,
  withTheory,
  withValues,
} from '../../src/index.js';
import { groupWeights } from '../../src/measures/weighGroups.js';
import { plain } from './scenarioWith.js';
import { terms } from './traded.js';

/**
 * Scenarios as people make them, drawn at random: with levers of their own that hold dates and amounts, arms that move
 * them, any theory, reactions, trade, groups with and without baselines, odd texts; and then with a theory and values
 * changed after they were defined, as the command, the page and a notebook do it. All are small, so that many can be
 * run.
 */

const UNITS = 6;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.oneof(
  fc.constantFrom('week', 'a "b", c', '=1+1', '<b>&', '\u2028\u202e\u001b[2J', '名前'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const concerned = fc.constantFrom('all' as const, 'treated' as const, ['group 1']);

/** Levers of a scenario: two dates, an amount, a share. */
const levers: Readonly<Record<string, ParameterDeclaration>> = Object.fromEntries(
  (
    [
      ['start', 2, 0, UNITS, true],
      ['finish', 4, 1, UNITS, true],
      ['amount', 10, 0, 50, false],
      ['strong', 0.5, 0, 1, false],
    ] as const
  ).map(([name, usual, low, high, whole]) => [
    name,
    {
      default: usual,
      low,
      high,
      whole,
      unit: '1',
      role: 'lever',
      label: name,
      meaning: name,
      source: 'test',
    },
  ]),
);
const from = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Amount>('start') },
  fc.integer({ min: 0, max: UNITS }),
);
const until = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Amount>('finish') },
  fc.integer({ min: 1, max: UNITS }),
);
const strength = fc.oneof(fc.constant<Amount>('strong'), share);

const price: fc.Arbitrary<PolicyEvent> = fc.record({
  kind: fc.constant('price' as const),
  from,
  until,
  groups: concerned,
  amount: fc.oneof(fc.constant<Amount>('amount'), fc.double({ min: 0, max: 60, noNaN: true })),
  announced: fc.boolean(),
});
const event: fc.Arbitrary<PolicyEvent> = fc.oneof(
  { weight: 3, arbitrary: price },
  fc.record({
    kind: fc.constantFrom('rules' as const, 'repair' as const, 'visibility' as const),
    from,
    until,
    groups: concerned,
    strength,
  }),
  fc.record({
    kind: fc.constant('shock' as const),
    from,
    until,
    groups: concerned,
    amount: fc.constantFrom(-1, 0, 2),
  }),
  fc.record({ kind: fc.constant('handover' as const), from, groups: concerned }),
  fc.record({
    kind: fc.constant('favour' as const),
    from,
    groups: concerned,
    need: fc.constantFrom(0, 1),
    granted: strength,
  }),
);

const reaction: fc.Arbitrary<Reaction> = fc.record({
  watch: fc.constantFrom<MeasureKind>('share', 'taken'),
  above: strength,
  during: fc.integer({ min: 1, max: 3 }),
  event: fc.record({ kind: fc.constant('rules' as const), strength }),
  lasting: fc.oneof(fc.constant<Amount>('finish'), fc.integer({ min: 1, max: 9 })),
  groups: concerned,
});

/** A value in the range of a parameter; its ends often. */
function drawn({ low, high, whole, even }: ParameterDeclaration): fc.Arbitrary<number> {
  if (even) return fc.integer({ min: Math.ceil(low / 2), max: Math.floor(high / 2) }).map((half) => 2 * half);
  if (whole) return fc.integer({ min: low, max: high });
  return fc.oneof(
    fc.constantFrom(low, high, ...(low <= 0 ? [-0] : [])),
    fc.double({ min: low, max: high, noNaN: true }),
  );
}

const valuesOf = (parameters: Readonly<Record<string, ParameterDeclaration>>) =>
  fc.record(
    Object.fromEntries(Object.entries(parameters).map(([name, declaration]) => [name, drawn(declaration)])),
    { requiredKeys: [] },
  );

/** Values of levers, on which dates and amounts hang, and of a few parameters of the mechanism. */
const someValues: fc.Arbitrary<Record<string, number>> = fc
  .tuple(
    valuesOf(mechanismParameters).chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 })),
    valuesOf(levers),
  )
  .map(([few, own]) => ({ ...Object.fromEntries(few), ...own }) as Record<string, number>);

const arms: fc.Arbitrary<Arm[]> = fc.uniqueArray(fc.record({ name: words, values: someValues }), {
  maxLength: 3,
  size: 'max',
  selector: ({ name }) => name,
});

/** Parameters of the mechanism that the scenario declares itself, with half of the range. */
const redeclared = fc.subarray([...mechanismNames], { maxLength: 3 }).map((names) =>
  Object.fromEntries(
    names.map((name: MechanismName) => {
      const declaration: ParameterDeclaration = mechanismParameters[name];
      const { low, high, default: usual } = declaration;
      return [
        name,
        {
          ...declaration,
          ...(usual - low > high - usual ? { low: (low + usual) / 2 } : { high: (usual + high) / 2 }),
        },
      ];
    }),
  ),
);

const kinds: readonly MeasureKind[] = ['taken', 'share', 'conscience', 'frame', 'goodwill'];
const measures: fc.Arbitrary<MeasureDeclaration[]> = fc.subarray([...kinds], { minLength: 1 }).chain((some) =>
  fc.tuple(
    ...some.map((of) =>
      fc.record({
        name: fc.constant(of),
        label: words,
        unit: words,
        of: fc.constant(of),
        groups: fc.constant('all' as const),
        weigh: fc.constantFrom(
          ...groupWeights.filter((weigh) => weigh !== 'total' || measureFunctions[of].adds),
        ),
      }),
    ),
  ),
);

const groups = fc
  .array(
    fc.record(
      {
        members: fc.integer({ min: 1, max: 6 }),
        baseline: fc.record({ taken: fc.integer({ min: 1, max: 99 }), opportunities: fc.constant(100) }),
      },
      { requiredKeys: ['members'] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  // The first is treated, so that a measure of the treated concerns somebody.
  .map((list) => list.map((one, i) => ({ name: `group ${i + 1}`, treated: i !== 1, ...one })));

/** Any of these, also such as cannot be run. */
const drafts = fc.record({
  title: words,
  story: words,
  calendar: fc.record({
    period: words,
    unit: words,
    periodsPerUnit: fc.integer({ min: 1, max: 3 }),
    units: fc.constant(UNITS),
  }),
  groups,
  parameters: redeclared.map((own) => ({ ...levers, ...own })),
  policy: fc.array(event, { maxLength: 2, size: 'max' }),
  reactions: fc.option(fc.array(reaction, { maxLength: 2 }), { nil: undefined, freq: 2 }),
  trade: fc.option(fc.constant({ ...terms, discountRate: 'strong' as Amount }), { nil: undefined, freq: 2 }),
  measures,
  arms,
});

/**
 * Scenarios that can be run, each after a change of theory and of values; undefined where the draft says what nobody
 * can run.
 */
export const validScenarios: fc.Arbitrary<Scenario | undefined> = fc
  .record({
    draft: drafts,
    theory: fc.option(fc.constantFrom(...theories.map(({ name }) => name))),
    values: someValues,
  })
  .map(({ draft: { reactions, trade, ...draft }, theory, values }) =>
    unlessRefused(() => {
      const defined = defineScenario<string>({
        ...plain,
        ...draft,
        ...(reactions ? { reactions } : {}),
        ...(trade ? { trade } : {}),
      });
      const under = theory === null ? defined : withTheory(defined, theory);
      return withValues(under, values as Partial<MechanismValues>);
    }),
  );

/** Any other error is one of the program. */
function unlessRefused<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
