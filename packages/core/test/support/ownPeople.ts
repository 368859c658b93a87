import fc from 'fast-check';
import {
  type Correlation,
  type Group,
  type ListedTraits,
  mechanismParameters,
  type OwnValues,
  ownNames,
  type Scenario,
  type Segment,
  scenarioFromData,
  traits,
} from '../../src/index.js';
import { between } from './between.js';
import { values as mechanismValues } from './scenarios.js';

/** Own values for some parameters of people. */
const own: fc.Arbitrary<OwnValues> = fc
  .tuple(mechanismValues, fc.subarray([...ownNames], { maxLength: 4 }))
  .map(([all, names]) =>
    Object.fromEntries(names.map((name) => [name, all[name] ?? mechanismParameters[name].default])),
  );

const segments: fc.Arbitrary<Segment[]> = fc
  .tuple(fc.array(fc.tuple(between(0, 1), own), { maxLength: 2 }), own)
  .map(([some, rest]) => [
    ...some.map(([share, values], i) => ({ name: `segment ${i + 1}`, share: share / 2, values })),
    { name: 'the rest', values: rest },
  ]);

/** Small enough for any three of them to hold together: rows of absolute values that add up to less than 1. */
const correlations: fc.Arbitrary<Correlation[]> = fc
  .subarray(
    traits.flatMap((one, a) => traits.slice(a + 1).map((other) => [one, other] as const)),
    { minLength: 1 },
  )
  .chain((pairs) =>
    fc.tuple(...pairs.map((pair) => between(-0.33, 0.33).map((is): Correlation => ({ between: pair, is })))),
  );

/** Long enough for any group of the random scenarios. */
const column = (low: number, high: number) => fc.array(between(low, high), { minLength: 12, maxLength: 12 });

/** Some traits listed person by person. */
const traitsOfEach: fc.Arbitrary<ListedTraits> = fc.record(
  { benefit: column(-3, 2), guilt: column(0, 3), reciprocity: column(0, 2), susceptibility: column(0, 3) },
  { requiredKeys: [] },
);

const people: fc.Arbitrary<Partial<Group>> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ values: own, segments, correlations }, { requiredKeys: [] }) },
  traitsOfEach.map((all) => ({ traits: all })),
);

/** The same scenarios, in which most groups have people of their own. */
export function withOwnPeople(scenarios: fc.Arbitrary<Scenario>): fc.Arbitrary<Scenario> {
  return fc
    .tuple(scenarios, fc.array(people, { minLength: 4, maxLength: 4 }))
    .map(([scenario, all]) => ({
      ...scenario,
      groups: scenario.groups.map((group, g): Group => ({ ...group, ...unlessIdle(all[g], group) })),
    }))
    .map((scenario) => scenarioFromData(scenario as Scenario));
}

/** A benefit is of no effect beside a baseline. */
function unlessIdle(
  { values, traits: listed, ...rest }: Partial<Group>,
  { baseline, members }: Group,
): Partial<Group> {
  if (listed) {
    const fitting = Object.entries(listed).map(([trait, list]) => [trait, list.slice(0, members)]);
    return { traits: Object.fromEntries(fitting) };
  }
  if (!values) return rest;
  const { benefit: _, ...others } = values;
  return { ...rest, values: baseline ? others : values };
}
