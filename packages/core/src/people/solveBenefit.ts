import { probability } from '../mechanism/probability.js';
import type { GroupPlan, Plan } from '../run/Plan.js';
import { baselinePrice } from './baselinePrice.js';
import type { People } from './People.js';

/**
 * The mean benefit at which the people of a group together take at the given rate before any policy. The rate rises with
 * the benefit, so Newton's steps inside a shrinking bracket always arrive.
 *
 * @param people with the spread of the benefit around zero in `benefit`
 * @param rate strictly between 0 and 1
 * @returns the mean benefit in logits, to about 1e-12
 */
export function solveBenefit(plan: Plan, group: GroupPlan, people: People, rate: number): number {
  const end = group.first + group.members;
  let low = -1000;
  let high = 1000;
  let benefit = Math.log(rate / (1 - rate));
  for (let step = 0; step < 200; step++) {
    let sum = 0;
    let slope = 0;
    for (let i = group.first; i < end; i++) {
      const p = probability(benefit + people.benefit[i] - baselinePrice(plan.mechanism, people, i));
      sum += p;
      slope += p * (1 - p);
    }
    const gap = sum - rate * group.members;
    if (gap > 0) high = benefit;
    else low = benefit;
    const next = benefit - gap / slope;
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - benefit) < 1e-12) return inside;
    benefit = inside;
  }
  return benefit;
}
