import { sellerStake } from './sellerStake.js';
import type { TradeTerms } from './Trade.js';

/**
 * The utility of refusing a favour, to the seller, by the same rule as a buyer's choice: readiness and the money saved, less
 * what it has to lose in this buyer (`sellerStake`). A price for the favour makes it cost less.
 *
 * @param frame of the seller, 0 to 1
 * @param goodwill of the seller towards this buyer
 * @param fee what the buyer pays for it
 * @param downturn share of the buyer's orders that falls away as it asks, 0 to 1
 * @returns logits; the seller refuses with the probability Λ of it
 */
export function refusal(terms: TradeTerms, frame: number, goodwill: number, fee = 0, downturn = 0): number {
  const { seller, favour } = terms;
  const saved = seller.moneySensitivity * (favour.cost - fee);
  return seller.readiness + saved - sellerStake(terms, frame, goodwill, downturn);
}
