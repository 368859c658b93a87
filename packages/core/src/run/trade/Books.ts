import {
  ALIVE,
  ANSWERED,
  ASKED,
  BELIEF,
  BINDING,
  BUYER_CASH,
  BUYER_HELPS,
  BUYER_HELPS_UNBOUND,
  CONSCIENCE,
  CROWD,
  DROPPED,
  FRAME,
  GOODWILL,
  KEPT,
  LEFT,
  NORM,
  OPPORTUNITIES,
  RECORD_SIZE,
  RIVAL_CASH,
  SELLER_CASH,
  SELLER_FRAME,
  SELLER_HELPS,
  SHADOW,
  STICKER,
  TAKEN,
  UNBOUND,
} from '../../measures/Ledger.js';
import { refusal } from '../../mechanism/refusal.js';
import { probability, type Weighing } from '../../mechanism/utility.js';
import type { Plan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/** The books of a group: what is written down of orders, favours, endings, money and states, unit by unit. */
export class Books {
  readonly #ledger: Float64Array;
  readonly #terms: TradeTerms;
  readonly #loyalty: boolean;
  readonly #help: boolean;
  #at = 0;

  /** @param ledger room for RECORD_SIZE numbers for each unit, emptied */
  constructor({ reads, trade }: Plan, ledger: Float64Array) {
    this.#ledger = ledger.fill(0);
    this.#terms = trade as TradeTerms;
    // What nobody reads is not worked out: each is an exponential a relationship and period.
    this.#loyalty = reads.includes('unbound');
    this.#help =
      reads.includes('buyerHelps') || reads.includes('buyerHelpsUnbound') || reads.includes('sellerHelps');
  }

  /** Opens the page of a unit, counted from 0. */
  open(unit: number): void {
    this.#at = unit * RECORD_SIZE;
  }

  #add(field: number, amount: number): void {
    this.#ledger[this.#at + field] += amount;
  }

  /** An order falls due. */
  due(): void {
    this.#add(OPPORTUNITIES, 1);
  }

  /** It is kept: the buyer pays the seller, and the seller what the order costs. */
  kept(price: number): void {
    this.#add(KEPT, 1);
    this.#add(SELLER_CASH, price - this.#terms.cost);
    this.#add(BUYER_CASH, this.#terms.worth - price);
  }

  /** It goes to a rival, whom the buyer pays. */
  elsewhere(): void {
    const { worth, rivalPrice } = this.#terms;
    this.#add(TAKEN, 1);
    this.#add(BUYER_CASH, worth - rivalPrice);
    this.#add(RIVAL_CASH, rivalPrice);
  }

  /** A favour is asked and granted, wholly, in part or not: who grants it bears the cost and has the fee. */
  favour(granted: number, fee: number, bySeller: boolean): void {
    const { cost, worth } = this.#terms.favour;
    this.#add(ASKED, 1);
    this.#add(ANSWERED, granted);
    this.#add(bySeller ? BUYER_CASH : SELLER_CASH, granted * (fee - cost));
    this.#add(bySeller ? SELLER_CASH : BUYER_CASH, granted * (worth - fee));
  }

  /** The buyer, or the seller, ends the relationship; moving costs the buyer, whoever ended it. */
  ended(by: 'buyer' | 'seller'): void {
    this.#add(by === 'buyer' ? LEFT : DROPPED, 1);
    this.#add(BUYER_CASH, -this.#terms.moving);
  }

  /** The states at the choice, of a relationship that lasted as the period began. */
  states({ buyer, seller, others }: Pair, today: TradePeriod, weighs: Weighing): void {
    const { utility } = weighs;
    const { lock } = today.now;
    const ledger = this.#ledger;
    const at = this.#at;
    ledger[at + ALIVE] += 1;
    ledger[at + SELLER_CASH] += -today.repairCost;
    ledger[at + STICKER] += weighs.sticker;
    ledger[at + SHADOW] += weighs.shadow;
    ledger[at + CONSCIENCE] += weighs.conscience;
    ledger[at + CROWD] += weighs.crowd;
    ledger[at + FRAME] += weighs.frame;
    ledger[at + BELIEF] += buyer.belief;
    ledger[at + GOODWILL] += buyer.goodwill;
    ledger[at + NORM] += others.seenShare;
    ledger[at + SELLER_FRAME] += seller.frame;
    ledger[at + BINDING] += today.binding;
    if (this.#loyalty) this.#add(UNBOUND, 1 - probability(utility + lock));
    if (this.#help) {
      const { need } = this.#terms.favour;
      this.#add(BUYER_HELPS, 1 - probability(utility + need));
      this.#add(BUYER_HELPS_UNBOUND, 1 - probability(utility + lock + need));
      const refuses = refusal(this.#terms, seller.frame, seller.goodwill, today.favourFee, today.downturn);
      this.#add(SELLER_HELPS, 1 - probability(refuses));
    }
  }
}
