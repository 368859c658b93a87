import { probability } from '../mechanism/utility.js';
import { log } from '../numbers/log.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { baselinePrice } from './baselinePrice.js';
import type { People } from './People.js';

/**
 * The restraint of each member of a group of usual size, kept, since making room each time costs as much as the steps.
 */
const scratch = new Float64Array(4096);

/**
 * The mean benefit at which the people of a group together take at the given rate before any policy. It lies between
 * the benefits at which the readiest and the most reluctant of them would alone; the rate rises with the benefit, so
 * Newton's steps inside that shrinking bracket always arrive.
 *
 * @param people with the spread of the benefit around zero in `benefit`
 * @param rate strictly between 0 and 1
 * @returns the mean benefit in logits, to about 1e-12
 */
export function solveBenefit(plan: Plan, group: GroupPlan, people: People, rate: number): number {
  const { first, members } = group;
  const held = members <= scratch.length ? scratch : new Float64Array(members);
  const wanted = log(rate / (1 - rate));
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let member = 0; member < members; member++) {
    const i = first + member;
    held[member] = baselinePrice(plan.mechanism, people, i) - people.benefit[i];
    low = Math.min(low, wanted + held[member]);
    high = Math.max(high, wanted + held[member]);
  }

  let benefit = (low + high) / 2;
  for (let step = 0; step < 200 && high - low > 1e-12; step++) {
    let sum = 0;
    let slope = 0;
    for (let member = 0; member < members; member++) {
      const p = probability(benefit - held[member]);
      sum += p;
      slope += p * (1 - p);
    }
    const gap = sum - rate * members;
    if (gap > 0) high = benefit;
    else low = benefit;
    const next = benefit - gap / slope;
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - benefit) < 1e-12) return inside;
    benefit = inside;
  }
  return benefit;
}
