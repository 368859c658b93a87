import { conscience, shadow } from '@fairweather/core';
import {
  frameAtStart,
  type GroupPlan,
  heldBack,
  kindnessAt,
  nothingWeighed,
  type Person,
  type Plan,
  type Relationship,
  step,
  termsAt,
} from '@fairweather/core/engine';

/**
 * A person with the mean of every trait, and a benefit that makes the log odds equal to the level before anything has
 * happened.
 */
export function typicalPerson(plan: Plan, level: number): Relationship {
  const { mechanism, frameRule } = plan;
  const { guilt, reciprocity, susceptibility, harm } = mechanism;
  const frame = frameAtStart(frameRule, mechanism);
  return {
    benefit: usualBenefit(plan, level),
    guilt,
    reciprocity,
    susceptibility,
    frame,
    frameBefore: frame,
    belief: mechanism.beliefStart,
    goodwill: mechanism.goodwillStart,
    referencePrice: mechanism.referencePriceStart,
    harm,
  };
}

/** The benefit at which the log odds of taking are the level, before anything has happened. */
export function usualBenefit({ mechanism, frameRule }: Plan, level: number): number {
  const { guilt, reciprocity, harm, severity, beliefStart, goodwillStart, switchingCost } = mechanism;
  const frame = frameAtStart(frameRule, mechanism);
  const held = heldBack(switchingCost, {
    ...nothingWeighed(),
    shadow: shadow(beliefStart, severity),
    conscience: conscience({ frame, guilt, harm, reciprocity, goodwill: goodwillStart }),
  });
  return level + held;
}

/** What a typical person meets in the periods that it lives, one after another. */
export interface Path {
  /** What holds it back, in logits, apart from the crowd. */
  readonly held: Float64Array;
  /** Added temptation, in logits. */
  readonly shock: Float64Array;
}

/**
 * What holds a typical person back in each period, whatever its level. Only for a mechanism whose expectations do not
 * move: there nothing that it feels depends on what it does.
 *
 * @param lived how many periods of each unit it lives
 */
export function heldBackOver(plan: Plan, group: GroupPlan, lived: readonly number[]): Path {
  const { mechanism, periodsPerUnit } = plan;
  const typical = typicalPerson(plan, 0);
  const nobody = { usualShare: 0, seenShare: 0 };
  let period = 0;
  const person: Person = {
    weighs: nothingWeighed(),
    notices: () => mechanism.attention,
    feels: (frame) => frame,
    added: () => 0,
    decides: () => ({
      took: 0,
      arose: 0,
      kindness: kindnessAt(group.timeline, period, person.weighs.frame),
    }),
  };
  const all = lived.reduce((sum, periods) => sum + periods, 0);
  const held = new Float64Array(all);
  const shock = new Float64Array(all);
  let at = 0;
  lived.forEach((periods, unit) => {
    for (let day = 0; day < periods; day++, at++) {
      period = unit * periodsPerUnit + day;
      const terms = termsAt(plan, group.timeline, period);
      step(typical, terms, nobody, mechanism, person);
      held[at] = heldBack(terms.lock, person.weighs);
      shock[at] = terms.shock;
    }
  });
  return { held, shock };
}
