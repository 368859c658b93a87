import { sellerStake } from '../../mechanism/refusal.js';
import { probability, utility, type Weighing } from '../../mechanism/utility.js';
import { channels } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import type { Key } from '../../random/keys.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/**
 * Whether a buyer that has ordered elsewhere leaves for good: by equation (1), with its readiness to leave for a
 * benefit.
 */
export function buyerLeaves(
  { member }: Pair,
  { period, now }: TradePeriod,
  weighs: Weighing,
  terms: TradeTerms,
  key: Key,
): boolean {
  const chance = probability(utility(terms.leaving, now, weighs));
  return uniform(key, member, period, channels.leave) < chance;
}

/** Whether a seller that has refused a favour ends the relationship too, where the terms let it. */
export function sellerLeaves(
  { member, seller }: Pair,
  { period, downturn }: TradePeriod,
  terms: TradeTerms,
  key: Key,
): boolean {
  const readiness = terms.seller.leaving;
  if (readiness === undefined) return false;
  const chance = probability(readiness - sellerStake(terms, seller.frame, seller.goodwill, downturn));
  return uniform(key, member, period, channels.drop) < chance;
}
