import type { TradeTerms } from '../scenario/Trade.js';

/**
 * The utility of refusing a favour, to the seller, by the same rule as a buyer's choice: readiness and the money saved,
 * less what it has to lose in this buyer (`sellerStake`). A price for the favour makes it cost less.
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

/**
 * The seller's stake in a buyer, in logits: the margin of the periods that it has in mind, of which a downturn takes
 * its share, and what conscience and goodwill weigh.
 *
 *     κ_s · periods · (price − cost) · (1 − downturn) + s · guilt + ρ · g
 *
 * @param frame of the seller, 0 to 1
 * @param goodwill of the seller towards this buyer, −2 to 2
 * @param downturn share of the buyer's orders that falls away, 0 to 1
 * @returns logits; more than 0 speaks for the relationship
 * @example
 * const seller = { readiness: 0, guilt: 1, reciprocity: 0.5, frame: 0.5, moneySensitivity: 0.25, farSight: 2 };
 * sellerStake({ seller, price: 10, cost: 6 }, 0.5, 1, 0.5); // 0.25 · 2 · 4 · 0.5 + 0.5 · 1 + 0.5 · 1 = 2
 */
export function sellerStake(
  { seller, price, cost }: Pick<TradeTerms, 'seller' | 'price' | 'cost'>,
  frame: number,
  goodwill: number,
  downturn: number,
): number {
  const future = seller.moneySensitivity * seller.farSight * (price - cost) * (1 - downturn);
  return future + frame * seller.guilt + seller.reciprocity * goodwill;
}
