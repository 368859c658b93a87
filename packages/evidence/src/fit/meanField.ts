import { probability } from '@fairweather/core';
import { type GroupPlan, normAfter, type Plan } from '@fairweather/core/engine';
import { exp } from '@fairweather/core/tools';
import type { Count } from '../counts/CountData.js';
import { beliefsOver } from './beliefs.js';
import type { MeanField } from './Lane.js';
import { meanFieldByStep } from './meanFieldByStep.js';
import type { PersonType } from './peopleTypes.js';
import {
  type Crowd,
  crowdOf,
  type Lived,
  livedOver,
  type Order,
  type Restraint,
  restraintOver,
} from './typicalPerson.js';

/** Options for `meanField`. */
export interface MeanFieldOptions {
  /** Whether the cues of a day come before its choice, as in the engine, or after it. Default: cue first. */
  readonly order?: Order;
  /** Temptation added in each unit, in logits, from unit 1 on. Default: none. */
  readonly unitEffects?: readonly number[];
}

/**
 * The mean field of the mechanism: every random draw of the simulation is replaced by its probability, and every mean
 * over people by a mean over types of them (Gauss–Hermite over benefit and guilt, and over whatever else differs; the
 * exact mixture of those who have noticed a mild response and those who have not). The luck of small groups is left
 * out; the result is a curve that can be fitted.
 *
 * It is the mean of the simulation in large groups, with one exception: where expectations move (`expectationSpeed`), a
 * person's harm follows its probability in place of its own luck.
 *
 * A fit asks for many levels under the same terms. What a person feels does not depend on the level, so it is worked
 * out once, and each level adds the crowd and chooses. A test compares it with `meanFieldByStep`.
 *
 * @param counts the units to predict and the periods that are lived in them, in order; time also passes in missing
 *   units, up to the last
 * @throws InputError when the group is a mixture of segments, or its traits are correlated or listed
 */
export function meanField(
  plan: Plan,
  group: GroupPlan,
  counts: readonly Count[],
  { order = 'cue first', unitEffects = [] }: MeanFieldOptions = {},
): MeanField {
  const { mechanism } = plan;
  const { opportunity, conformity, normSpeed, expectationSpeed } = mechanism;
  if (expectationSpeed > 0) return meanFieldByStep(plan, group, unitEffects);
  const lived = livedOf(counts, plan.periodsPerUnit);
  const crowd = crowdOf(plan, group);
  const { meanBenefit, benefits } = crowd;
  const { kinds, alive, factors, weights, changed } = daysOver(plan, group, crowd, {
    lived,
    order,
    unitEffects,
  });
  const benefitFactor = benefits.map(({ value }) => exp(-value));
  const benefitWeight = benefits.map(({ weight }) => weight);

  return (lanes) => {
    for (const { level, counts: counted, expected } of lanes) {
      const usual = opportunity * probability(level);
      const odds = exp(-meanBenefit(level));
      let seen = usual;
      let against = Number.NaN;
      let share = 0;
      let period = 0;
      let next = 0;
      for (let unit = 1; unit <= lived.length; unit++) {
        let sum = 0;
        for (let day = 0; day < lived[unit - 1]; day++, period++) {
          const crowded = conformity * (usual - seen);
          // Most days are like the day before.
          if (changed[period] === 1 || against !== crowded) {
            against = crowded;
            const own = against === 0 ? odds : odds * exp(against);
            share = 0;
            const first = period * kinds;
            for (let k = first; k < first + alive[period]; k++) {
              const all = own * factors[k];
              let part = 0;
              for (let j = 0; j < benefitFactor.length; j++) {
                part += benefitWeight[j] / (1 + all * benefitFactor[j]);
              }
              share += weights[k] * part;
            }
          }
          sum += share;
          seen = normAfter(seen, opportunity * share, normSpeed);
        }
        if (counts[next].unit !== unit) continue;
        const { periods } = counts[next];
        expected[next] = periods > 0 ? (sum / periods) * counted[next].opportunities : 0;
        next++;
      }
    }
  };
}

/** Fewer people than this move no count: a share that so few hold is left out. */
const NOBODY = 1e-10;

/** All periods for the people of all kinds: types, by what they have noticed. */
interface Days {
  /** Room for the kinds of a period; the lists below hold the kinds of one period after those of another. */
  readonly kinds: number;
  /** How many kinds there are in a period. */
  readonly alive: Uint16Array;
  /** What divides the odds of taking. */
  readonly factors: Float64Array;
  /** Share of the people. */
  readonly weights: Float64Array;
  /** 0 if a period is like the one before. */
  readonly changed: Uint8Array;
}

/** What holds people back in every period. */
function daysOver(
  plan: Plan,
  group: GroupPlan,
  { types }: Crowd,
  { lived, order, unitEffects }: { readonly lived: readonly number[] } & Required<MeanFieldOptions>,
): Days {
  const { severity, beliefStart } = plan.mechanism;
  const periods = livedOver(plan, group, lived);
  const { terms } = periods;
  const restraints = restraintsOf(plan, periods, types, order);
  const certain = [{ belief: beliefStart, share: 1 }];
  const beliefs = severity === 0 ? terms.map(() => certain) : beliefsOver(terms, plan.mechanism);
  const most = Math.max(1, ...beliefs.map(({ length }) => length));
  const effects = lived.flatMap((days, unit) => new Array<number>(days).fill(unitEffects[unit] ?? 0));
  const kinds = most * types.length;
  const alive = new Uint16Array(terms.length);
  const factors = new Float64Array(terms.length * kinds);
  const weights = new Float64Array(factors.length);
  const changed = new Uint8Array(terms.length);
  terms.forEach(({ shock }, at) => {
    const believed = order === 'cue first' ? beliefs[at] : (beliefs[at - 1] ?? certain);
    const first = at * kinds;
    const held = restraints.map(({ apart, perGuilt }, t) =>
      exp(apart[at] + types[t].guilt * perGuilt[at] - shock - effects[at]),
    );
    let k = first;
    for (const { belief, share } of believed) {
      if (share < NOBODY) continue;
      const shadowed = exp(severity * belief);
      for (let type = 0; type < types.length; type++) {
        factors[k] = held[type] * shadowed;
        weights[k++] = types[type].weight * share;
      }
    }
    alive[at] = k - first;
    let same = at > 0 && alive[at] === alive[at - 1];
    for (let i = first; same && i < k; i++) {
      same = factors[i] === factors[i - kinds] && weights[i] === weights[i - kinds];
    }
    changed[at] = same ? 0 : 1;
  });
  return { kinds, alive, factors, weights, changed };
}

/** Types that differ in guilt alone share what is worked out for them. */
function restraintsOf(plan: Plan, periods: Lived, types: readonly PersonType[], order: Order): Restraint[] {
  const known = new Map<string, Restraint>();
  return types.map((type) => {
    const name = `${type.reciprocity} ${type.susceptibility}`;
    const restraint = known.get(name) ?? restraintOver(plan, periods, type, order);
    known.set(name, restraint);
    return restraint;
  });
}

/** How many periods of each unit are lived: all of a unit that was not counted, up to the last that was. */
function livedOf(counts: readonly Count[], periodsPerUnit: number): number[] {
  const lived = new Array<number>(counts[counts.length - 1]?.unit ?? 0).fill(periodsPerUnit);
  for (const { unit, periods } of counts) lived[unit - 1] = periods;
  return lived;
}
