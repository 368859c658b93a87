import {
  findTheory,
  type Group,
  type MechanismName,
  mechanismParameters,
  type Scenario,
  withTheory,
} from '@fairweather/core';
import { datedEvents, includesGroup, makePlan } from '@fairweather/core/engine';
import { log } from '@fairweather/core/tools';
import type { CountData, CountedGroup } from '../counts/CountData.js';
import { atLevels, fitLevels, type LevelFit, levelFit } from './fitLevels.js';
import { fittedParameters, typicalSize } from './fittedParameters.js';
import { meanField } from './meanField.js';
import { devianceResidual, poissonLog } from './poisson.js';

/**
 * The fit of one theory to counts as a function of the theory's parameters alone: levels are always optimal.
 */
export interface FitProblem {
  readonly theory: string;
  readonly names: readonly MechanismName[];
  /** Range and typical size of each parameter. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly size: readonly number[];
  /** Number of counts. */
  readonly counts: number;
  /** The fit at given values of the parameters, with optimal or given levels. */
  readonly at: (values: readonly number[], levels?: readonly number[]) => FittedCounts;
}

/** Expected counts at given values of the parameters, with the optimal level for each group. */
export interface FittedCounts {
  /** Log odds of taking before any policy, one per group. */
  readonly levels: readonly number[];
  /** Expected numbers, one list per group, in the order of its counts. */
  readonly expected: readonly Float64Array[];
  /** Signed roots of the deviance, all groups in a row. */
  readonly residuals: Float64Array;
}

/** The log-likelihood of expected counts, with the log-factorial term. */
export function logLikelihood(
  { groups }: CountData,
  expected: readonly (readonly number[] | Float64Array)[],
): number {
  let sum = 0;
  groups.forEach(({ counts }, g) => {
    counts.forEach(({ taken }, i) => {
      sum += poissonLog(taken, expected[g][i]);
    });
  });
  return sum;
}

/**
 * Sets up the problem of fitting a theory to counts: Poisson counts around the mean field of the mechanism, one level
 * per group.
 *
 * @param scenario calendar, policy and the values of everything that is not fitted; its groups must be those of the
 *   data
 * @throws InputError when the theory is unknown or counts cannot inform it
 */
export function fitProblem(data: CountData, scenario: Scenario, theory: string): FitProblem {
  const names = fittedParameters(theory);
  const under = withTheory(scenario, findTheory(theory).name);
  const levels = data.groups.map(({ counts }) => startLevel(counts));
  const kinds = kindsOf(data, under);
  const examples = { ...under, groups: kinds.map(({ example }) => example) };
  const events = policyReads(scenario, names) ? undefined : datedEvents(examples);
  const counts = data.groups.reduce((sum, group) => sum + group.counts.length, 0);
  return {
    theory,
    names,
    low: names.map((name) => mechanismParameters[name].low),
    high: names.map((name) => mechanismParameters[name].high),
    size: names.map((name) => typicalSize(name, scenario)),
    counts,
    at: (values, given) => {
      const free = Object.fromEntries(names.map((name, k) => [name, values[k]]));
      const plan = makePlan({ ...examples, values: { ...examples.values, ...free } }, events);
      const expected: Float64Array[] = [];
      for (const [k, { members, groups, fits }] of kinds.entries()) {
        const field = meanField(plan, plan.groups[k], groups[0].counts);
        const fitted = given
          ? atLevels(
              field,
              groups,
              members.map((g) => given[g]),
            )
          : fitLevels(
              field,
              groups,
              members.map((g) => levels[g]),
              fits,
            );
        members.forEach((g, i) => {
          // The next call will be close by: start from here.
          levels[g] = fitted[i].level;
          expected[g] = fitted[i].expected;
        });
      }
      const residuals = new Float64Array(counts);
      let at = 0;
      data.groups.forEach((group, g) => {
        group.counts.forEach(({ taken }, i) => {
          residuals[at++] = devianceResidual(taken, expected[g][i]);
        });
      });
      return { levels: [...levels], expected, residuals };
    },
  };
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
  /** Room for the fits of their levels. */
  readonly fits: readonly LevelFit[];
}

/** Groups with the same events, counted in the same units and periods, are of one kind; it is planned once. */
function kindsOf({ groups }: CountData, scenario: Scenario): Kind[] {
  const dated = datedEvents(scenario);
  const kinds = new Map<string, number[]>();
  scenario.groups.forEach((example, g) => {
    const signature = JSON.stringify([
      dated.map((event) => includesGroup(event.groups, example)),
      groups[g].counts.map(({ unit, periods }) => [unit, periods]),
    ]);
    kinds.set(signature, [...(kinds.get(signature) ?? []), g]);
  });
  return [...kinds.values()].map((members) => {
    const counted = members.map((g) => groups[g]);
    return { example: scenario.groups[members[0]], members, groups: counted, fits: counted.map(levelFit) };
  });
}
