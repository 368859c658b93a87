import { conscience, probability, shadow } from '@fairweather/core';
import {
  frameAtStart,
  type GroupPlan,
  heldBack,
  kindnessAt,
  normAfter,
  nothingWeighed,
  type Person,
  type Plan,
  type Relationship,
  step,
  termsAt,
} from '@fairweather/core/engine';
import type { Count } from '../counts/CountData.js';

/**
 * The expected number taken in each count.
 *
 * @param counts the units to predict, in order; time also passes in missing units
 * @param level log odds of taking before any policy
 */
export type MeanField = (counts: readonly Count[], level: number) => Float64Array;

/**
 * The mean field of the mechanism: one typical person stands for a group and lives each period by `step`, but every
 * random draw of the simulation is replaced by its probability. Differences between people and the luck of small groups
 * are left out; the result is a curve that can be fitted.
 *
 * For a person whose states do not depend on its own luck, this is exactly its probability of taking. That holds if
 * attention is 0 or 1, and conformity and the speed of expectations are zero. Elsewhere it is an approximation: the
 * utility at the mean state stands for the mean over the states.
 *
 * @returns the expected numbers taken: see `MeanField`
 */
export function meanField(plan: Plan, group: GroupPlan): MeanField {
  const { mechanism, periodsPerUnit } = plan;
  const { opportunity, attention, normSpeed } = mechanism;
  // A fit asks for many levels under the same terms.
  const terms = Array.from({ length: plan.units * periodsPerUnit }, (_, at) =>
    termsAt(plan, group.timeline, at),
  );

  return (counts, level) => {
    const last = counts[counts.length - 1]?.unit ?? 0;
    const typical = typicalPerson(plan, level);
    const usual = opportunity * probability(level);
    const others = { usualShare: usual, seenShare: usual };
    let share = 0;
    let period = 0;
    const person: Person = {
      weighs: nothingWeighed(),
      notices: () => attention,
      feels: (frame) => frame,
      added: () => 0,
      decides() {
        const { frame, utility } = person.weighs;
        share = probability(utility);
        return { took: share, arose: opportunity, kindness: kindnessAt(group.timeline, period, frame) };
      },
    };
    const expected = new Float64Array(counts.length);
    let next = 0;
    for (let unit = 1; unit <= last; unit++) {
      const count = counts[next].unit === unit ? counts[next] : undefined;
      const periods = count ? count.periods : periodsPerUnit;
      let sum = 0;
      for (let day = 0; day < periods; day++) {
        period = (unit - 1) * periodsPerUnit + day;
        step(typical, terms[period], others, mechanism, person);
        sum += share;
        others.seenShare = normAfter(others.seenShare, opportunity * share, normSpeed);
      }
      if (count) {
        expected[next] = periods > 0 ? (sum / periods) * count.opportunities : 0;
        next++;
      }
    }
    return expected;
  };
}

/**
 * A person with the mean of every trait, and a benefit that makes the log odds equal to the level before anything has
 * happened.
 */
function typicalPerson({ mechanism, frameRule }: Plan, level: number): Relationship {
  const { guilt, reciprocity, susceptibility, harm } = mechanism;
  const frame = frameAtStart(frameRule, mechanism);
  const belief = mechanism.beliefStart;
  const goodwill = mechanism.goodwillStart;
  const held = heldBack(mechanism.switchingCost, {
    ...nothingWeighed(),
    shadow: shadow(belief, mechanism.severity),
    conscience: conscience({ frame, guilt, harm, reciprocity, goodwill }),
  });
  return {
    benefit: level + held,
    guilt,
    reciprocity,
    susceptibility,
    frame,
    frameBefore: frame,
    belief,
    goodwill,
    referencePrice: mechanism.referencePriceStart,
    harm,
  };
}
