import { probability } from '@fairweather/core';
import {
  type GroupPlan,
  kindnessAt,
  normAfter,
  nothingWeighed,
  type Person,
  type Plan,
  type Relationship,
  step,
  termsAt,
} from '@fairweather/core/engine';
import type { Lane, MeanField } from './Lane.js';
import { crowdOf, personOf } from './typicalPerson.js';

/**
 * The mean field as it is specified: a person of every type and benefit lives every period by `step`. The belief is the
 * mean of those who have noticed and those who have not; `meanField` mixes the two, and is exact there.
 *
 * @param unitEffects temptation added in each unit, in logits
 */
export function meanFieldByStep(
  plan: Plan,
  group: GroupPlan,
  unitEffects: readonly number[] = [],
): MeanField {
  const { mechanism, periodsPerUnit } = plan;
  const { opportunity, attention, normSpeed } = mechanism;
  const { types, benefits, meanBenefit } = crowdOf(plan, group);
  const terms = Array.from({ length: plan.units * periodsPerUnit }, (_, at) => {
    const now = termsAt(plan, group.timeline, at);
    return { ...now, shock: now.shock + (unitEffects[Math.floor(at / periodsPerUnit)] ?? 0) };
  });

  const live = ({ counts, level, expected }: Lane): void => {
    const last = counts[counts.length - 1]?.unit ?? 0;
    const benefit = meanBenefit(level);
    const people = types.flatMap((type) =>
      benefits.map((node): { readonly weight: number; readonly relationship: Relationship } => ({
        weight: type.weight * node.weight,
        relationship: personOf(plan, type, benefit + node.value),
      })),
    );
    const usual = opportunity * probability(level);
    const others = { usualShare: usual, seenShare: usual };
    let own = 0;
    let period = 0;
    const person: Person = {
      weighs: nothingWeighed(),
      notices: () => attention,
      feels: (frame) => frame,
      added: () => 0,
      decides() {
        const { frame, utility } = person.weighs;
        own = probability(utility);
        return { took: own, arose: opportunity, kindness: kindnessAt(group.timeline, period, frame) };
      },
    };
    let next = 0;
    for (let unit = 1; unit <= last; unit++) {
      const count = counts[next].unit === unit ? counts[next] : undefined;
      const periods = count ? count.periods : periodsPerUnit;
      let sum = 0;
      for (let day = 0; day < periods; day++) {
        period = (unit - 1) * periodsPerUnit + day;
        let share = 0;
        for (const { weight, relationship } of people) {
          step(relationship, terms[period], others, mechanism, person);
          share += weight * own;
        }
        sum += share;
        others.seenShare = normAfter(others.seenShare, opportunity * share, normSpeed);
      }
      if (count) {
        expected[next] = periods > 0 ? (sum / periods) * count.opportunities : 0;
        next++;
      }
    }
  };
  return (lanes) => {
    for (const lane of lanes) live(lane);
  };
}
