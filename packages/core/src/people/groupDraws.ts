import type { GroupPlan, Plan } from '../plan/Plan.js';
import { channels } from '../random/channels.js';
import { lognormal, normal } from '../random/draws.js';
import type { Key } from '../random/keys.js';

/**
 * A rate per opportunity around the counted one: lognormal, with the counted rate as its mean and the count's relative
 * error. A rate can not pass 99.9 % of the opportunities.
 */
export function drawnRate(plan: Plan, baseline: NonNullable<GroupPlan['baseline']>, key: Key): number {
  const error = plan.mechanism.baselineError * baseline.relativeError;
  const rate =
    error === 0
      ? baseline.rate
      : lognormal(key, 0, 0, channels.groupBaseline, { mean: baseline.rate, variation: error });
  return Math.min(rate, 0.999);
}

/** The mean benefit of a group without a baseline, in logits: normal, around the scenario's own. */
export function drawnBenefit({ mechanism }: Plan, key: Key): number {
  return normal(key, 0, 0, channels.groupBenefit, {
    mean: mechanism.benefit,
    standardDeviation: mechanism.groupSpread,
  });
}
