import { frameAtStart } from '../mechanism/frame.js';
import { probability } from '../mechanism/utility.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels } from '../random/channels.js';
import { lognormal, normal, uniform } from '../random/draws.js';
import type { Key } from '../random/keys.js';
import type { People } from './People.js';
import { baselinePrice, solveBenefit } from './solveBenefit.js';

/**
 * Draws the people of one group and puts every state at its start. Where a baseline was counted, the mean benefit is
 * set so that these people together start at a rate drawn around it; else it is drawn around the scenario's own.
 */
export function drawPeople(plan: Plan, group: GroupPlan, key: Key, people: People): void {
  const { mechanism } = plan;
  const end = group.first + group.members;
  const frame = frameAtStart(plan.frameRule, mechanism);
  for (let i = group.first; i < end; i++) {
    const member = i - group.first;
    const benefitSpread = mechanism.benefitSpread;
    people.benefit[i] = benefitSpread === 0 ? 0 : normal(key, member, 0, channels.benefit, 0, benefitSpread);
    people.guilt[i] = isProSocial(mechanism.proSocialShare, key, member)
      ? spread(key, member, channels.guilt, mechanism.guilt, mechanism.guiltSpread)
      : 0;
    people.reciprocity[i] = spread(
      key,
      member,
      channels.reciprocity,
      mechanism.reciprocity,
      mechanism.reciprocitySpread,
    );
    people.susceptibility[i] = spread(
      key,
      member,
      channels.susceptibility,
      mechanism.susceptibility,
      mechanism.susceptibilitySpread,
    );
    people.frame[i] = frame;
    people.frameBefore[i] = frame;
    people.belief[i] = mechanism.beliefStart;
    people.goodwill[i] = mechanism.goodwillStart;
    people.referencePrice[i] = mechanism.referencePriceStart;
    people.harm[i] = mechanism.harm;
  }

  const mean = group.baseline
    ? solveBenefit(plan, group, people, drawnRate(plan, group.baseline, key))
    : normal(key, 0, 0, channels.groupBenefit, mechanism.benefit, mechanism.groupSpread);
  let sum = 0;
  for (let i = group.first; i < end; i++) {
    people.benefit[i] += mean;
    sum += probability(people.benefit[i] - baselinePrice(mechanism, people, i));
  }
  const share = (mechanism.opportunity * sum) / group.members;
  people.usualShare[group.index] = share;
  people.seenShare[group.index] = share;
}

function isProSocial(share: number, key: Key, member: number): boolean {
  return share === 1 || uniform(key, member, 0, channels.proSocial) < share;
}

/** A lognormal draw; without a spread there is nothing to draw. */
function spread(key: Key, member: number, channel: number, mean: number, variation: number): number {
  return mean === 0 || variation === 0 ? mean : lognormal(key, member, 0, channel, mean, variation);
}

/**
 * A rate per opportunity around the counted one: lognormal, with the counted rate as its mean and the count's relative
 * error. A rate can not pass 99.9 % of the opportunities.
 */
function drawnRate(plan: Plan, baseline: NonNullable<GroupPlan['baseline']>, key: Key): number {
  const error = plan.mechanism.baselineError * baseline.relativeError;
  const rate =
    error === 0 ? baseline.rate : lognormal(key, 0, 0, channels.groupBaseline, baseline.rate, error);
  return Math.min(rate, 0.999);
}
