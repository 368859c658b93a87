import { conscience, InputError, type MechanismValues, shadow } from '@fairweather/core';
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
  type Terms,
  termsAt,
} from '@fairweather/core/engine';
import { exp, log } from '@fairweather/core/tools';
import { type BenefitNode, benefitNodes, type PersonType, personTypes } from './peopleTypes.js';

/** Whether the cues of a period come before its choice, as in the engine, or after it. */
export type Order = 'cue first' | 'choice first';

/** A person of a type, before anything has happened. */
export function personOf({ mechanism, frameRule }: Plan, type: PersonType, benefit: number): Relationship {
  const { guilt, reciprocity, susceptibility } = type;
  const frame = frameAtStart(frameRule, mechanism);
  return {
    benefit,
    guilt,
    reciprocity,
    susceptibility,
    frame,
    frameBefore: frame,
    belief: mechanism.beliefStart,
    goodwill: mechanism.goodwillStart,
    referencePrice: mechanism.referencePriceStart,
    harm: mechanism.harm,
  };
}

/** All that holds a person of a type back before anything has happened, in logits. */
function heldAtStart({ mechanism, frameRule }: Plan, { guilt, reciprocity }: PersonType): number {
  const { harm, severity, beliefStart, goodwillStart, switchingCost } = mechanism;
  const frame = frameAtStart(frameRule, mechanism);
  return heldBack(switchingCost, {
    ...nothingWeighed(),
    shadow: shadow(beliefStart, severity),
    conscience: conscience({ frame, guilt, harm, reciprocity, goodwill: goodwillStart }),
  });
}

/** The people of a group before anything has happened, and how they differ. */
export interface Crowd {
  readonly types: readonly PersonType[];
  readonly benefits: readonly BenefitNode[];
  /** The mean benefit at which so many take, as log odds, before anything has happened. */
  readonly meanBenefit: (level: number) => number;
}

/**
 * The people that stand for a group.
 *
 * @throws InputError when the group is a mixture of segments, or its traits are correlated or listed
 */
export function crowdOf(plan: Plan, group: GroupPlan): Crowd {
  const traits = traitsOf(plan, group);
  const types = personTypes(traits);
  const benefits = benefitNodes(traits);
  const held = types.map((type) => heldAtStart(plan, type));
  const middle = types.reduce((sum, { weight }, k) => sum + weight * held[k], 0);
  const kinds = types.flatMap((type, k) =>
    benefits.map((node) => ({
      factor: exp(held[k] - middle - node.value),
      weight: type.weight * node.weight,
    })),
  );
  const meanBenefit = (level: number): number => {
    let above = level;
    if (kinds.length === 1) return middle + above;
    // On the scale of log odds the share is nearly a straight line, so that Newton's steps arrive at once.
    for (let round = 0; round < 40; round++) {
      const odds = exp(-above);
      let share = 0;
      let slope = 0;
      for (const { factor, weight } of kinds) {
        const p = 1 / (1 + odds * factor);
        share += weight * p;
        slope += weight * p * (1 - p);
      }
      const move = ((log(share / (1 - share)) - level) * share * (1 - share)) / slope;
      above -= Math.max(-4, Math.min(4, move));
      if (Math.abs(move) < 1e-11) break;
    }
    return middle + above;
  };
  return { types, benefits, meanBenefit };
}

/** The values of the mechanism in a group. */
function traitsOf({ mechanism }: Plan, { name, people }: GroupPlan): MechanismValues {
  if (!people) return mechanism;
  const [kind, ...others] = people.kinds;
  if (others.length === 0 && !people.mixing && !people.traits) return { ...mechanism, ...kind.values };
  throw new InputError(
    `The mean field knows one kind of people with independent traits in each group: take the segments, ` +
      `correlations and listed traits out of the group "${name}", or simulate it.`,
  );
}

/** The periods that are lived, one after another. */
export interface Lived {
  readonly terms: readonly Terms[];
  /** How kind the answer to the favour of a period is, at a frame. */
  readonly kindness: (at: number, frame: number) => number;
}

/**
 * The periods of a group that are lived.
 *
 * @param lived how many of each unit
 */
export function livedOver(plan: Plan, { timeline }: GroupPlan, lived: readonly number[]): Lived {
  const periods = lived.flatMap((days, unit) =>
    Array.from({ length: days }, (_, day) => unit * plan.periodsPerUnit + day),
  );
  return {
    terms: periods.map((period) => termsAt(plan, timeline, period)),
    kindness: (at, frame) => kindnessAt(timeline, periods[at], frame),
  };
}

/** What holds people back in each period, in logits, but for the shadow, which hangs on what they have noticed. */
export interface Restraint {
  /** Of a person who feels no guilt. */
  readonly apart: Float64Array;
  /** Added for each unit of guilt. */
  readonly perGuilt: Float64Array;
}

/**
 * What holds people back in each period, whatever their level and their guilt: the one moves nothing that they feel,
 * and the other weighs in proportion. The crowd is left out. Only for a mechanism whose expectations do not move.
 *
 * @param terms of the periods that are lived, one after another
 * @param kindness in each of them at a frame
 */
export function restraintOver(
  plan: Plan,
  { terms, kindness }: Lived,
  type: PersonType,
  order: Order = 'cue first',
): Restraint {
  const { mechanism } = plan;
  const relationship = personOf(plan, { ...type, guilt: 0 }, 0);
  const nobody = { usualShare: 0, seenShare: 0 };
  let at = 0;
  const person: Person = {
    weighs: nothingWeighed(),
    notices: () => 0,
    feels: (frame) => frame,
    added: () => 0,
    decides: () => ({ took: 0, arose: 0, kindness: kindness(at, person.weighs.frame) }),
  };
  const apart = new Float64Array(terms.length);
  const perGuilt = new Float64Array(terms.length);
  const write = ({ lock, visible }: Terms) => {
    apart[at] = heldBack(lock, person.weighs) - person.weighs.shadow;
    perGuilt[at] = conscience({ frame: person.weighs.frame, guilt: 1, harm: mechanism.harm * visible });
  };
  let named = 0;
  for (const now of terms) {
    if (order === 'choice first') {
      step({ ...relationship }, { ...now, ...NO_CUES, named }, nobody, mechanism, person);
      write(now);
      named = now.named;
    }
    step(relationship, now, nobody, mechanism, person);
    if (order === 'cue first') write(now);
    at++;
  }
  return { apart, perGuilt };
}

/** A period in which nothing is noticed before the choice. */
const NO_CUES = {
  comes: false,
  goes: false,
  drive: 0,
  recovery: 0,
  mild: false,
  handover: false,
  announced: false,
} as const;
