import { favourKindness } from '../../mechanism/goodwill.js';
import { refusal } from '../../mechanism/refusal.js';
import { probability } from '../../mechanism/utility.js';
import { channels } from '../../random/channels.js';
import { uniform } from '../../random/draws.js';
import type { Key } from '../../random/keys.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { Books } from './Books.js';
import type { Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/** The outcome of a favour. */
export interface Answer {
  /** How kind the answer was to the buyer, and to the seller: 0 to the one who did not ask, or who paid. */
  readonly toBuyer: number;
  readonly toSeller: number;
  /** Whether the seller refused. */
  readonly refused: boolean;
}

/** None was asked, or none was paid for. */
export const NO_FAVOUR: Answer = { toBuyer: 0, toSeller: 0, refused: false };

/**
 * A favour is asked, on a date or by chance, and answered: by the policy, or by whoever is asked, with the same rule as
 * a choice. The money that it moves is entered. A favour for which a price is named is bought, and says nothing about
 * kindness; nobody pays more for it than it is worth.
 *
 * @param utility of taking, in logits: a buyer refuses as it would order elsewhere, and the more, the more is asked
 */
export function askFavour(
  { member, buyer, seller }: Pair,
  today: TradePeriod,
  utility: number,
  terms: TradeTerms,
  key: Key,
  books: Books,
): Answer {
  const { favour } = terms;
  const { period } = today;
  const dated = today.need > 0;
  const bySeller = dated && today.sellerAsks;
  const fee = bySeller ? 0 : today.favourFee;
  const asked =
    dated || (favour.chance > 0 && uniform(key, member, period, channels.favourAsked) < favour.chance);
  if (!asked || fee > favour.worth) return NO_FAVOUR;

  const need = dated ? today.need : favour.need;
  const refuses = bySeller
    ? probability(utility + need)
    : probability(refusal(terms, seller.frame, seller.goodwill, fee, today.downturn));
  const decided = uniform(key, member, period, channels.answer) < refuses ? 0 : 1;
  const granted = dated && !Number.isNaN(today.granted) ? today.granted : decided;
  books.favour(granted, fee, bySeller);
  const asker = bySeller ? seller : buyer;
  const kindness = fee === 0 ? favourKindness(need, granted, asker.frame, today.reason) : 0;
  return {
    toBuyer: bySeller ? 0 : kindness,
    toSeller: bySeller ? kindness : 0,
    refused: !bySeller && granted === 0,
  };
}
