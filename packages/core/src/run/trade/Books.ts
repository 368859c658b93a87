import type { Ledger } from '../../measures/Ledger.js';
import { refusal } from '../../mechanism/refusal.js';
import { probability, type Weighing } from '../../mechanism/utility.js';
import type { Plan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/** The books of a group: what is written down of orders, favours, endings, money and states, unit by unit. */
export class Books {
  readonly #ledger: Ledger;
  readonly #terms: TradeTerms;
  readonly #loyalty: boolean;
  readonly #help: boolean;
  #unit = 0;

  /** @param ledger emptied */
  constructor({ reads, trade }: Plan, ledger: Ledger) {
    this.#ledger = ledger;
    ledger.numbers.fill(0);
    this.#terms = trade as TradeTerms;
    // What nobody reads is not worked out: each is an exponential a relationship and period.
    this.#loyalty = reads.includes('unbound');
    this.#help =
      reads.includes('buyerHelps') || reads.includes('buyerHelpsUnbound') || reads.includes('sellerHelps');
  }

  /** Opens the page of a unit, counted from 0. */
  open(unit: number): void {
    this.#unit = unit;
  }

  #add(column: Float64Array, amount: number): void {
    column[this.#unit] += amount;
  }

  /** An order falls due. */
  due(): void {
    this.#add(this.#ledger.opportunities, 1);
  }

  /** It is kept: the buyer pays the seller, and the seller what the order costs. */
  kept(price: number): void {
    this.#add(this.#ledger.kept, 1);
    this.#add(this.#ledger.sellerCash, price - this.#terms.cost);
    this.#add(this.#ledger.buyerCash, this.#terms.worth - price);
  }

  /** It goes to a rival, whom the buyer pays. */
  elsewhere(): void {
    const { worth, rivalPrice } = this.#terms;
    this.#add(this.#ledger.taken, 1);
    this.#add(this.#ledger.buyerCash, worth - rivalPrice);
    this.#add(this.#ledger.rivalCash, rivalPrice);
  }

  /** A favour is asked and granted, wholly, in part or not: who grants it bears the cost and has the fee. */
  favour(granted: number, fee: number, bySeller: boolean): void {
    const { cost, worth } = this.#terms.favour;
    this.#add(this.#ledger.asked, 1);
    this.#add(this.#ledger.answered, granted);
    this.#add(bySeller ? this.#ledger.buyerCash : this.#ledger.sellerCash, granted * (fee - cost));
    this.#add(bySeller ? this.#ledger.sellerCash : this.#ledger.buyerCash, granted * (worth - fee));
  }

  /** The buyer, or the seller, ends the relationship; moving costs the buyer, whoever ended it. */
  ended(by: 'buyer' | 'seller'): void {
    this.#add(by === 'buyer' ? this.#ledger.left : this.#ledger.dropped, 1);
    this.#add(this.#ledger.buyerCash, -this.#terms.moving);
  }

  /** The states at the choice, of a relationship that lasted as the period began. */
  states({ buyer, seller, others }: Pair, today: TradePeriod, weighs: Weighing): void {
    const { utility } = weighs;
    const { lock } = today.now;
    const ledger = this.#ledger;
    const unit = this.#unit;
    ledger.alive[unit] += 1;
    ledger.sellerCash[unit] += -today.repairCost;
    ledger.sticker[unit] += weighs.sticker;
    ledger.shadow[unit] += weighs.shadow;
    ledger.conscience[unit] += weighs.conscience;
    ledger.crowd[unit] += weighs.crowd;
    ledger.frame[unit] += weighs.frame;
    ledger.belief[unit] += buyer.belief;
    ledger.goodwill[unit] += buyer.goodwill;
    ledger.norm[unit] += others.seenShare;
    ledger.sellerFrame[unit] += seller.frame;
    ledger.binding[unit] += today.binding;
    if (this.#loyalty) this.#add(this.#ledger.unbound, 1 - probability(utility + lock));
    if (this.#help) {
      const { need } = this.#terms.favour;
      this.#add(this.#ledger.buyerHelps, 1 - probability(utility + need));
      this.#add(this.#ledger.buyerHelpsUnbound, 1 - probability(utility + lock + need));
      const refuses = refusal(this.#terms, seller.frame, seller.goodwill, today.favourFee, today.downturn);
      this.#add(this.#ledger.sellerHelps, 1 - probability(refuses));
    }
  }
}
