import {
  findTheory,
  type Group,
  InputError,
  type MechanismName,
  mechanismParameters,
  type Scenario,
  withTheory,
} from '@fairweather/core';
import {
  type DatedEvent,
  datedEvents,
  includesGroup,
  makePlan,
  type Plan,
  restrict,
} from '@fairweather/core/engine';
import { log } from '@fairweather/core/tools';
import type { Count, CountData, CountedGroup } from '../counts/CountData.js';
import { binomial, type CountLaw } from './CountLaw.js';
import { parametersOf, typicalSize } from './fittedParameters.js';
import { meanField } from './meanField.js';
import type { Order } from './typicalPerson.js';

/** Assumptions of a fit. */
export interface Assumptions {
  /** The distribution of the counts. Default: `binomial`. */
  readonly law?: CountLaw;
  /** Whether each unit has an effect of its own that all groups share, in logits. Default: no. */
  readonly unitEffects?: boolean;
  /** Whether the cues of a day come before its choice, as in the engine, or after it. Default: cue first. */
  readonly order?: Order;
}

/** The fit of one theory to counts: what is to be expected at given parameters and levels. */
export interface FitProblem {
  readonly theory: string;
  /** The parameters of the theory, and then those of the units, if they have any. */
  readonly names: readonly string[];
  /** Range and typical size of each parameter. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly size: readonly number[];
  /** All counts, group by group. */
  readonly counts: readonly Count[];
  readonly law: CountLaw;
  /** The number of the group of each count. */
  readonly groupOf: readonly number[];
  /** Log odds of taking before any policy to start from, one per group. */
  readonly startLevels: readonly number[];
  /** The effect of each unit at given parameters, in logits; their sum is zero. */
  readonly unitEffects: (values: readonly number[]) => readonly number[];
  /** What is to be expected at given parameters, as a function of the levels; one number for each count. */
  readonly at: (values: readonly number[]) => (levels: readonly number[]) => Float64Array;
}

/** The log-likelihood of expected counts, with the binomial coefficients. */
export function logLikelihood(
  { counts, law }: Pick<FitProblem, 'counts' | 'law'>,
  expected: ArrayLike<number>,
): number {
  return counts.reduce(
    (sum, { taken, opportunities }, i) => sum + law.log(taken, opportunities, expected[i]),
    0,
  );
}

/**
 * Sets up the problem of fitting a theory to counts: counts around the mean field of the mechanism, one level per
 * group.
 *
 * @param scenario calendar, policy and the values of everything that is not fitted; its groups must be those of the
 *   data
 * @throws InputError when the theory is unknown, counts cannot inform it, or units are to have effects of their own and
 *   no group is without the price
 */
export function fitProblem(
  data: CountData,
  scenario: Scenario,
  theory: string,
  { law = binomial, unitEffects = false, order = 'cue first' }: Assumptions = {},
): FitProblem {
  const names = parametersOf(data, theory);
  const under = withTheory(scenario, findTheory(theory).name);
  const kinds = kindsOf(data, under);
  const examples = { ...under, groups: kinds.map(({ example }) => example) };
  const events = policyReads(scenario, names) ? undefined : datedEvents(examples);
  const counts = data.groups.flatMap((group) => group.counts);
  const effects = unitEffects ? unitsWithEffects(data) : [];
  const firsts: number[] = [];
  data.groups.reduce((first, group) => {
    firsts.push(first);
    return first + group.counts.length;
  }, 0);
  // The effect of the last unit makes their sum zero.
  const free = effects.slice(0, -1);
  const effectsAt = (values: readonly number[]): number[] => {
    const effectOf = new Array<number>(data.calendar.units).fill(0);
    free.forEach((unit, i) => {
      effectOf[unit - 1] = values[names.length + i];
      effectOf[effects[effects.length - 1] - 1] -= values[names.length + i];
    });
    return effectOf;
  };
  const planAt = plansOf(names, events);
  const asPossible = data.occasions === 'possible';
  return {
    theory,
    names: [...names, ...free.map((unit) => `${data.calendar.unit} ${unit}`)],
    low: [...names.map(lowest), ...free.map(() => -5)],
    high: [...names.map((name) => mechanismParameters[name].high), ...free.map(() => 5)],
    size: [...names.map((name) => typicalSize(name, scenario)), ...free.map(() => 0.3)],
    counts,
    law,
    groupOf: data.groups.flatMap((group, g) => group.counts.map(() => g)),
    startLevels: data.groups.map((group) => startLevel(group.counts)),
    unitEffects: effectsAt,
    at: (values) => {
      const own = Object.fromEntries(names.map((name, k) => [name, values[k]]));
      const plan = planAt({ ...examples, values: { ...examples.values, ...own } });
      const options = { order, ...(unitEffects ? { unitEffects: effectsAt(values) } : {}) };
      const fields = kinds.map(({ groups }, k) => meanField(plan, plan.groups[k], groups[0].counts, options));
      const arising = asPossible ? plan.mechanism.opportunity : 1;
      return (levels) => {
        const expected = new Float64Array(counts.length);
        kinds.forEach(({ members, groups }, k) => {
          const lanes = members.map((g, i) => ({
            counts: groups[i].counts,
            level: levels[g],
            expected: expected.subarray(firsts[g], firsts[g] + groups[i].counts.length),
          }));
          fields[k](lanes);
        });
        if (arising !== 1) for (let i = 0; i < expected.length; i++) expected[i] *= arising;
        return expected;
      };
    },
  };
}

/** Parameters that decide what a policy does to the terms of a period; the others only decide how people take them. */
const OF_THE_TERMS: readonly string[] = ['cueLoss', 'sizeLoss', 'eventLoss', 'recovery', 'repairStrength'];

/** Plans scenarios that differ in some parameters; the terms are laid out again only if one of them changes them. */
function plansOf(
  names: readonly MechanismName[],
  events: readonly DatedEvent[] | undefined,
): (scenario: Scenario) => Plan {
  const laidOut = new Map<string, Plan>();
  return (scenario) => {
    if (!events) return makePlan(scenario);
    const key = names
      .filter((name) => OF_THE_TERMS.includes(name))
      .map((name) => scenario.values[name])
      .join(' ');
    const known = laidOut.get(key);
    if (known) return { ...known, mechanism: restrict(scenario.values, findTheory(scenario.theory)) };
    const plan = makePlan(scenario, events);
    // A search asks for a point and for points beside it, and does not come back.
    if (laidOut.size > 3) laidOut.clear();
    laidOut.set(key, plan);
    return plan;
  };
}

/** An occasion that never arises is never taken; the fit stays a little away from it. */
function lowest(name: MechanismName): number {
  return name === 'opportunity' ? 0.01 : mechanismParameters[name].low;
}

/** The counted units; an effect that all groups share needs groups in which nothing else happened. */
function unitsWithEffects({ name, groups, calendar }: CountData): number[] {
  const units = new Set(groups.flatMap(({ counts }) => counts.map(({ unit }) => unit)));
  const calm = new Set(
    groups.flatMap(({ treated, counts }) => (treated ? [] : counts.map(({ unit }) => unit))),
  );
  const alone = [...units].find((unit) => !calm.has(unit));
  if (alone !== undefined) {
    throw new InputError(
      `Effects that all groups share need a group without the price in every ${calendar.unit}, but in ${name} there ` +
        `is none in ${calendar.unit} ${alone}: fit without them.`,
    );
  }
  return [...units].sort((a, b) => a - b);
}

/** The log odds of the share over all units, kept away from 0 and 1. */
function startLevel(counts: CountData['groups'][number]['counts']): number {
  const taken = counts.reduce((sum, count) => sum + count.taken, 0.5);
  const opportunities = counts.reduce((sum, count) => sum + count.opportunities, 1);
  return log(taken / Math.max(0.5, opportunities - taken));
}

/** Whether an amount of the policy is one of these parameters: then it changes with them. */
function policyReads({ policy }: Scenario, names: readonly string[]): boolean {
  return policy.some((event) => Object.values(event).some((value) => names.includes(value as string)));
}

/** Groups of which the mean field differs only in level: an example, and their numbers. */
interface Kind {
  readonly example: Group;
  readonly members: readonly number[];
  readonly groups: readonly CountedGroup[];
}

/** Groups with the same events and people, counted in the same periods, are of one kind; it is planned once. */
function kindsOf({ groups }: CountData, scenario: Scenario): Kind[] {
  const dated = datedEvents(scenario);
  const kinds = new Map<string, number[]>();
  scenario.groups.forEach((example, g) => {
    const signature = JSON.stringify([
      dated.map((event) => includesGroup(event.groups, example)),
      [example.values, example.segments, example.correlations, example.traits],
      groups[g].counts.map(({ unit, periods }) => [unit, periods]),
    ]);
    kinds.set(signature, [...(kinds.get(signature) ?? []), g]);
  });
  return [...kinds.values()].map((members) => ({
    example: scenario.groups[members[0]],
    members,
    groups: members.map((g) => groups[g]),
  }));
}
