import { InputError } from '../input/InputError.js';
import { unknownName } from '../input/names.js';
import { mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import { type OwnName, ownNames } from '../parameters/peopleParameters.js';
import {
  type Correlation,
  type ListedTraits,
  type OwnValues,
  type Segment,
  type Trait,
  traits as traitNames,
} from '../scenario/GroupPeople.js';
import type { Amount } from '../scenario/PolicyEvent.js';
import { rangeRemedy } from '../scenario/rangeRemedy.js';
import { resolve } from '../scenario/resolve.js';
import { declarationOf, type Group, type Scenario } from '../scenario/Scenario.js';
import { restrict } from '../theories/restrict.js';
import type { Theory } from '../theories/Theory.js';
import { findTheory } from '../theories/theories.js';
import { type KnownCorrelation, mixingOf } from './mixingOf.js';

/** One kind of people in a group. */
export interface KindPlan {
  /** The share of the group's people that are of this kind or of one before it. */
  readonly until: number;
  /** Its own values under the theory; the others are those of the scenario. */
  readonly values: { readonly [Own in OwnName]?: number };
}

/** Who the people of a group are, where they are not those of the scenario. */
export interface PeoplePlan {
  /** One or more. */
  readonly kinds: readonly KindPlan[];
  /** Makes correlated draws of independent ones; see `mixingOf`. Undefined where traits are independent. */
  readonly mixing?: readonly (readonly number[])[];
  /** Traits that are not drawn, but known person by person; none that the theory leaves out. */
  readonly traits?: ListedTraits;
}

/**
 * Who the people of a group are, with numbers in place of names.
 *
 * @returns undefined where they are just those of the scenario
 * @throws InputError when a name is unknown or cannot differ between groups, a value is out of range, shares do not add
 *   up or correlations cannot hold together
 */
export function peopleOf(scenario: Scenario, group: Group): PeoplePlan | undefined {
  const { values, segments, correlations, traits } = group;
  if (!values && !segments && !correlations && !traits) return undefined;
  const place = `group "${group.name}"`;
  refuseIdleBenefit(group, place);
  if (traits) checkListed(group, traits, scenario, place);
  const own = ownNumbers(values, scenario, place);
  const kinds = segments ? mixture(segments, own, scenario, place) : [{ until: 1, values: own }];
  const theory = findTheory(scenario.theory);
  return {
    kinds: kinds.map(({ until, values }) => {
      const ruling = restrict({ ...scenario.values, ...values }, theory);
      const names = Object.keys(values) as OwnName[];
      return { until, values: Object.fromEntries(names.map((name) => [name, ruling[name]])) };
    }),
    ...(correlations?.length ? { mixing: mixingOf(known(correlations, scenario, place), place) } : {}),
    ...(traits && { traits: freeTraits(traits, theory) }),
  };
}

/** The parameters by which a trait is drawn: of no effect where it is listed. */
const drawnBy: { readonly [Name in Trait]: readonly OwnName[] } = {
  benefit: ['benefit', 'benefitSpread'],
  guilt: ['guilt', 'guiltSpread', 'proSocialShare'],
  reciprocity: ['reciprocity', 'reciprocitySpread'],
  susceptibility: ['susceptibility', 'susceptibilitySpread'],
};

/** Checks listed traits: nothing beside them is idle, and every number is in range. */
function checkListed(
  { values = {}, segments, correlations }: Group,
  traits: ListedTraits,
  scenario: Scenario,
  place: string,
): void {
  if (segments || correlations) {
    throw new InputError(
      `The ${place} lists the traits of its people: leave out its segments and correlations, or the list.`,
    );
  }
  for (const trait of traitNames) {
    const list = traits[trait];
    if (!list) continue;
    const idle = drawnBy[trait].find((name) => values[name] !== undefined);
    if (idle) {
      throw new InputError(
        `The ${place} lists the ${trait} of its people, so that its own ${idle} is of no effect: leave out one.`,
      );
    }
    const declaration = declarationOf(scenario, trait) as ParameterDeclaration;
    list.forEach((value, i) => {
      if (value >= declaration.low && value <= declaration.high) return;
      throw new InputError(`In the ${place}, person ${i + 1}, ${rangeRemedy(trait, value, declaration)}`);
    });
  }
}

function freeTraits(traits: ListedTraits, { free }: Theory): ListedTraits {
  return Object.fromEntries(
    Object.entries(traits).filter(([name]) => {
      const { neutral }: ParameterDeclaration = mechanismParameters[name as Trait];
      return neutral === undefined || free.includes(name as Trait);
    }),
  );
}

/** The baseline decides the mean benefit, so that the group's own one would be of no effect. */
function refuseIdleBenefit({ baseline, values, segments }: Group, place: string): void {
  if (!baseline || values?.benefit === undefined || segments) return;
  throw new InputError(
    `The ${place} has a baseline, from which its benefit follows: leave out "benefit", or the baseline.`,
  );
}

/** Own values as numbers, checked. */
function ownNumbers(values: OwnValues | undefined, scenario: Scenario, place: string): KindPlan['values'] {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, amount]) => {
      if (!(ownNames as readonly string[]).includes(name)) throw notOwn(name, scenario, place);
      const value = resolve(amount, scenario.values, `the ${place}`);
      const remedy = rangeRemedy(name, value, declarationOf(scenario, name) as ParameterDeclaration);
      if (remedy) throw new InputError(`In the ${place}, ${remedy}`);
      // Added to 0, −0 becomes 0.
      return [name, value + 0];
    }),
  );
}

function notOwn(name: string, scenario: Scenario, place: string): InputError {
  if (!Object.hasOwn(mechanismParameters, name) && !declarationOf(scenario, name)) {
    return unknownName(`value in the ${place}`, name, ownNames);
  }
  return new InputError(
    `The ${place} gives a value to ${name}, which is the same for all groups: give it to the scenario. Own values ` +
      `are those of ${ownNames.join(', ')}.`,
  );
}

/** The kinds of people in a group of segments. */
function mixture(
  segments: readonly Segment[],
  own: KindPlan['values'],
  scenario: Scenario,
  place: string,
): KindPlan[] {
  const shares = sharesOf(segments, scenario, place);
  let until = 0;
  return segments.map(({ name, values }, i) => {
    until += shares[i];
    const theirs = ownNumbers(values, scenario, `segment "${name}" of the ${place}`);
    return { until: i === segments.length - 1 ? 1 : until, values: { ...own, ...theirs } };
  });
}

function sharesOf(segments: readonly Segment[], { values }: Scenario, place: string): number[] {
  const names = segments.map(({ name }) => name);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin !== undefined) {
    throw new InputError(`Two segments of the ${place} are called "${twin}": give each a name of its own.`);
  }
  const shares = segments.map(({ name, share }) => {
    if (share === undefined) return undefined;
    const number = resolve(share, values, `the ${place}`);
    if (number >= 0 && number <= 1) return number;
    throw new InputError(
      `The segment "${name}" of the ${place} has a share of ${number}: give one from 0 to 1.`,
    );
  });
  const open = shares.filter((share) => share === undefined).length;
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  // Thirds as decimals do not add up to the last digit.
  if (open > 1 || sum > 1 + NEARLY || (open === 0 && sum < 1 - NEARLY)) {
    throw new InputError(
      `The shares of the segments of the ${place} add up to ${sum}${open > 1 ? `, and ${open} have none` : ''}: let ` +
        'them add up to 1, or leave one out, which then is the rest.',
    );
  }
  return shares.map((share) => share ?? Math.max(0, 1 - sum));
}

const NEARLY = 1e-9;

/** Correlations as numbers, checked one by one. */
function known(
  correlations: readonly Correlation[],
  { values }: Scenario,
  place: string,
): KnownCorrelation[] {
  const pairs = new Set<string>();
  return correlations.map(({ between, is }) => {
    const [one, other] = between;
    const pair = [...between].sort().join(' and ');
    if (one === other || pairs.has(pair)) {
      const what = one === other ? `${one} and itself` : `${pair} twice`;
      throw new InputError(`The ${place} correlates ${what}: name each two traits once.`);
    }
    pairs.add(pair);
    const number = resolve(is as Amount, values, `the ${place}`);
    if (number >= -1 && number <= 1) return { between, is: number };
    throw new InputError(`In the ${place}, ${pair} have a correlation of ${number}: give one from -1 to 1.`);
  });
}
