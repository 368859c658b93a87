import { probability } from '@fairweather/core';
import { type GroupPlan, normAfter, type Plan } from '@fairweather/core/engine';
import type { Count } from '../counts/CountData.js';
import type { MeanField } from './Lane.js';
import { meanFieldByStep } from './meanFieldByStep.js';
import { heldBackOver, usualBenefit } from './typicalPerson.js';

/**
 * The mean field of the mechanism: one typical person stands for a group and lives each period by `step`, but every
 * random draw of the simulation is replaced by its probability. Differences between people and the luck of small groups
 * are left out; the result is a curve that can be fitted.
 *
 * For a person whose states do not depend on its own luck, this is exactly its probability of taking. That holds if
 * attention is 0 or 1, and conformity and the speed of expectations are zero. Elsewhere it is an approximation: the
 * utility at the mean state stands for the mean over the states.
 *
 * A fit asks for many levels under the same terms. What a person feels depends on the level only where expectations
 * move; elsewhere the prices of every period are worked out once, and each level adds the crowd and chooses. The digits
 * are those of `meanFieldByStep`, which a test compares.
 *
 * @param counts the units to predict and the periods that are lived in them, in order; time also passes in missing
 *   units, up to the last
 */
export function meanField(plan: Plan, group: GroupPlan, counts: readonly Count[]): MeanField {
  const { opportunity, conformity, normSpeed, expectationSpeed } = plan.mechanism;
  if (expectationSpeed > 0) return meanFieldByStep(plan, group);
  const lived = livedOf(counts, plan.periodsPerUnit);
  const { held, shock } = heldBackOver(plan, group, lived);
  const usualHeld = usualBenefit(plan, 0);
  let most = 0;
  let benefit = new Float64Array();
  let usual = benefit;
  let seen = benefit;
  let utility = benefit;
  let share = benefit;
  let sum = benefit;

  // All lanes live a day before the next day begins: a processor works on several exponentials at a time.
  return (lanes) => {
    const { length } = lanes;
    if (length > most) {
      most = length;
      [benefit, usual, seen, utility, share, sum] = Array.from({ length: 6 }, () => new Float64Array(most));
    }
    for (let i = 0; i < length; i++) {
      benefit[i] = lanes[i].level + usualHeld;
      usual[i] = opportunity * probability(lanes[i].level);
      seen[i] = usual[i];
      utility[i] = Number.NaN;
    }
    let period = 0;
    let next = 0;
    for (let unit = 1; unit <= lived.length; unit++) {
      sum.fill(0);
      for (let day = 0; day < lived[unit - 1]; day++, period++) {
        const heldBack = held[period];
        const tempted = shock[period];
        for (let i = 0; i < length; i++) {
          const now = benefit[i] + tempted - (heldBack + conformity * (usual[i] - seen[i]));
          // Most days are like the day before.
          if (now !== utility[i]) {
            utility[i] = now;
            share[i] = probability(now);
          }
          sum[i] += share[i];
          seen[i] = normAfter(seen[i], opportunity * share[i], normSpeed);
        }
      }
      if (counts[next].unit !== unit) continue;
      const { periods } = counts[next];
      for (let i = 0; i < length; i++) {
        lanes[i].expected[next] = periods > 0 ? (sum[i] / periods) * lanes[i].counts[next].opportunities : 0;
      }
      next++;
    }
  };
}

/** How many periods of each unit are lived: all of a unit that was not counted, up to the last that was. */
function livedOf(counts: readonly Count[], periodsPerUnit: number): number[] {
  const lived = new Array<number>(counts[counts.length - 1]?.unit ?? 0).fill(periodsPerUnit);
  for (const { unit, periods } of counts) lived[unit - 1] = periods;
  return lived;
}
