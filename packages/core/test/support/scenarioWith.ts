import {
  defineScenario,
  type MeasureDeclaration,
  type MeasureKind,
  type MechanismValues,
  type Scenario,
  type ScenarioDefinition,
  type TheoryName,
  withTheory,
  withValues,
} from '../../src/index.js';

/** Values under which everybody in a group is alike and a counted baseline is exact. */
export const alike = {
  benefitSpread: 0,
  groupSpread: 0,
  guiltSpread: 0,
  reciprocitySpread: 0,
  susceptibilitySpread: 0,
  baselineError: 0,
} as const satisfies Partial<MechanismValues>;

const kinds: readonly MeasureKind[] = [
  'taken',
  'share',
  'sticker',
  'shadow',
  'conscience',
  'crowd',
  'frame',
  'belief',
  'goodwill',
  'norm',
];

/** Every quantity that can be measured, over all groups, each under its own name. */
export const everyMeasure: readonly MeasureDeclaration[] = kinds.map((of) => ({
  name: of,
  label: of,
  unit: '1',
  of,
  groups: 'all',
  weigh: 'groups',
}));

/** The plainest definition there is: two groups of four, six units of five periods, the full theory, no policy. */
export const plain: ScenarioDefinition<string> = {
  name: 'plain',
  title: 'A plain scenario',
  story: 'Nothing happens.',
  source: 'made up for a test',
  calendar: { period: 'day', unit: 'week', periodsPerUnit: 5, units: 6 },
  groups: [
    { name: 'first', members: 4, treated: true },
    { name: 'second', members: 4, treated: false },
  ],
  theory: 'full',
  parameters: {},
  policy: [],
  measures: everyMeasure,
  asGiven: 'as it is',
  arms: [],
  compareWith: 'as it is',
};

/** The plain scenario with parts of its definition, and then values, changed; then the theory, with its starts. */
export function scenarioWith(
  definition: Partial<ScenarioDefinition<string>>,
  values: Partial<MechanismValues> = {},
  theory?: TheoryName,
): Scenario<string> {
  const scenario = withValues(defineScenario<string>({ ...plain, ...definition }), values);
  return theory === undefined ? scenario : withTheory(scenario, theory);
}
