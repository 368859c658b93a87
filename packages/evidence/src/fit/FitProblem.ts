import { type MechanismName, mechanismParameters, type Scenario, withTheory } from '@fairweather/core';
import { datedEvents, includesGroup, makePlan } from '@fairweather/core/engine';
import { log } from '@fairweather/core/tools';
import type { CountData } from '../counts/CountData.js';
import { fitLevel } from './fitLevel.js';
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
  readonly logLikelihood: number;
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
  const under = withTheory(scenario, theory);
  const levels = data.groups.map(({ counts }) => startLevel(counts));
  const kinds = kindsOfGroup(under);
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
      const plan = makePlan({ ...under, groups: kinds.examples, values: { ...under.values, ...free } });
      const fields = plan.groups.map((kind) => meanField(plan, kind));
      const residuals = new Float64Array(counts);
      let logLikelihood = 0;
      let at = 0;
      const expected = data.groups.map((group, g) => {
        const field = fields[kinds.of[g]];
        const fitted = given
          ? { level: given[g], expected: field(group.counts, given[g]) }
          : fitLevel(field, group, levels[g]);
        // The next call will be close by: start from here.
        levels[g] = fitted.level;
        group.counts.forEach(({ taken }, i) => {
          residuals[at++] = devianceResidual(taken, fitted.expected[i]);
          logLikelihood += poissonLog(taken, fitted.expected[i]);
        });
        return fitted.expected;
      });
      return { levels: [...levels], expected, residuals, logLikelihood };
    },
  };
}

/** The log odds of the share over all units, kept away from 0 and 1. */
function startLevel(counts: CountData['groups'][number]['counts']): number {
  const taken = counts.reduce((sum, count) => sum + count.taken, 0.5);
  const opportunities = counts.reduce((sum, count) => sum + count.opportunities, 1);
  return log(taken / Math.max(0.5, opportunities - taken));
}

/** Groups with the same events have the same timeline; it is planned once for each such kind. */
function kindsOfGroup(scenario: Scenario): { readonly examples: Scenario['groups']; readonly of: number[] } {
  const events = datedEvents(scenario);
  const signatures = scenario.groups.map((group) =>
    events.map((event) => (includesGroup(event.groups, group) ? 1 : 0)).join(''),
  );
  const distinct = [...new Set(signatures)];
  return {
    examples: distinct.map((signature) => scenario.groups[signatures.indexOf(signature)]),
    of: signatures.map((signature) => distinct.indexOf(signature)),
  };
}
