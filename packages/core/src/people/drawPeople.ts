import { frameAtStart } from '../mechanism/frame.js';
import { probability } from '../mechanism/utility.js';
import { normalQuantile } from '../numbers/normalQuantile.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels } from '../random/channels.js';
import { lognormalAt, uniform, uniformPair } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import { baselinePrice } from './baselinePrice.js';
import { drawnBenefit, drawnRate } from './groupDraws.js';
import type { People } from './People.js';
import { type Spread, spreadOf } from './Spread.js';
import { solveBenefit } from './solveBenefit.js';

/**
 * Draws the people of one group and puts every state at its start. Where a baseline was counted, the mean benefit is
 * set so that these people together start at a rate drawn around it; else it is drawn around the scenario's own.
 */
export function drawPeople(plan: Plan, group: GroupPlan, key: Key, people: People): void {
  const { mechanism } = plan;
  const { benefitSpread, proSocialShare } = mechanism;
  const end = group.first + group.members;
  const frame = frameAtStart(plan.frameRule, mechanism);
  const guilt = spreadOf(mechanism.guilt, mechanism.guiltSpread);
  const reciprocity = spreadOf(mechanism.reciprocity, mechanism.reciprocitySpread);
  const susceptibility = spreadOf(mechanism.susceptibility, mechanism.susceptibilitySpread);
  for (let i = group.first; i < end; i++) {
    const member = i - group.first;
    // Benefit and guilt share a hash, and so do being pro-social and reciprocity.
    if (benefitSpread !== 0 || guilt.law) uniformPair(key, member, 0, channels.benefit, pair);
    people.benefit[i] = benefitSpread === 0 ? 0 : benefitSpread * normalQuantile(pair[0]);
    people.guilt[i] = drawn(guilt, pair[1]);
    if (proSocialShare !== 1 || reciprocity.law) uniformPair(key, member, 0, channels.proSocial, pair);
    if (proSocialShare !== 1 && pair[0] >= proSocialShare) people.guilt[i] = 0;
    people.reciprocity[i] = drawn(reciprocity, pair[1]);
    people.susceptibility[i] = susceptibility.law
      ? lognormalAt(susceptibility.law, uniform(key, member, 0, channels.susceptibility))
      : susceptibility.mean;
    people.frame[i] = frame;
    people.frameBefore[i] = frame;
    people.belief[i] = mechanism.beliefStart;
    people.goodwill[i] = mechanism.goodwillStart;
    people.referencePrice[i] = mechanism.referencePriceStart;
    people.harm[i] = mechanism.harm;
  }

  const mean = group.baseline
    ? solveBenefit(plan, group, people, drawnRate(plan, group.baseline, key))
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

/** Where the two draws of a hash are put; read at once, so one for all is enough. */
const pair = new Float64Array(2);

function drawn({ mean, law }: Spread, draw: number): number {
  return law ? lognormalAt(law, draw) : mean;
}
