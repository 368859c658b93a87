import { frameAtStart } from '../mechanism/frame.js';
import { probability } from '../mechanism/utility.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import type { Key } from '../random/keys.js';
import { baselinePrice } from './baselinePrice.js';
import { drawTraits } from './drawTraits.js';
import { drawnBenefit, drawnRate } from './groupDraws.js';
import type { People } from './People.js';
import { solveBenefit } from './solveBenefit.js';

/**
 * Draws the people of one group and puts every state at its start. Where a baseline was counted, the mean benefit is
 * set so that these people together start at a rate drawn around it; else it is drawn around the scenario's own, or
 * listed person by person.
 */
export function drawPeople(plan: Plan, group: GroupPlan, key: Key, people: People): void {
  const { mechanism } = plan;
  const end = group.first + group.members;
  const frame = frameAtStart(plan.frameRule, mechanism);
  drawTraits(plan, group, key, people);
  for (let i = group.first; i < end; i++) {
    people.frame[i] = frame;
    people.frameBefore[i] = frame;
    people.belief[i] = mechanism.beliefStart;
    people.goodwill[i] = mechanism.goodwillStart;
    people.referencePrice[i] = mechanism.referencePriceStart;
    people.harm[i] = mechanism.harm;
  }

  const mean = group.baseline
    ? solveBenefit(plan, group, people, drawnRate(plan, group.baseline, key))
    : group.people?.traits?.benefit
      ? 0
      : drawnBenefit(plan, key);
  let sum = 0;
  for (let i = group.first; i < end; i++) {
    people.benefit[i] += mean;
    sum += probability(people.benefit[i] - baselinePrice(mechanism, people, i));
  }
  const share = (mechanism.opportunity * sum) / group.members;
  people.usualShare[group.index] = share;
  people.seenShare[group.index] = share;
}
