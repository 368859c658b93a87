import { probability } from '@fairweather/core';
import {
  type GroupPlan,
  kindnessAt,
  normAfter,
  nothingWeighed,
  type Person,
  type Plan,
  step,
  termsAt,
} from '@fairweather/core/engine';
import type { Lane, MeanField } from './Lane.js';
import { typicalPerson } from './typicalPerson.js';

/** The mean field as it is specified: every level lives every period by `step`. `meanField` says what it means. */
export function meanFieldByStep(plan: Plan, group: GroupPlan): MeanField {
  const { mechanism, periodsPerUnit } = plan;
  const { opportunity, attention, normSpeed } = mechanism;
  const terms = Array.from({ length: plan.units * periodsPerUnit }, (_, at) =>
    termsAt(plan, group.timeline, at),
  );

  const live = ({ counts, level, expected }: Lane): void => {
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
  };
  return (lanes) => {
    for (const lane of lanes) live(lane);
  };
}
