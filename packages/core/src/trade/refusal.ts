import type { TradeTerms } from './Trade.js';

/**
 * The utility of refusing a favour, to the seller, by the same rule as a buyer's choice: readiness and the money saved, less
 * what conscience, goodwill and the future with this buyer weigh. A price for the favour makes it cost less.
 *
 * @param frame of the seller, 0 to 1
 * @param goodwill of the seller towards this buyer
 * @param fee what the buyer pays for it
 * @returns logits; the seller refuses with the probability Λ of it
 */
export function refusal(
  { seller, favour, price, cost }: TradeTerms,
  frame: number,
  goodwill: number,
  fee = 0,
): number {
  const saved = seller.moneySensitivity * (favour.cost - fee);
  const future = seller.moneySensitivity * seller.farSight * (price - cost);
  return seller.readiness + saved - future - frame * seller.guilt - seller.reciprocity * goodwill;
}

/**
 * How kind an answer was, against what one felt entitled to: as `favourKindness`, with a reason taking part of the sting of a
 * refusal.
 */
export function answerKindness(need: number, granted: number, frame: number, reason: number): number {
  return granted * need * (1 - frame / 2) - (1 - granted) * need * frame * (1 - reason);
}
