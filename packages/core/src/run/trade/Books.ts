import { type Ledger, type RecordField, recordFields } from '../../measures/Ledger.js';
import { refusal } from '../../mechanism/refusal.js';
import { probability, type Weighing } from '../../mechanism/utility.js';
import type { Plan } from '../../plan/Plan.js';
import type { TradeTerms } from '../../scenario/Trade.js';
import type { Pair } from './Pair.js';
import type { TradePeriod } from './tradePeriod.js';

/** The place of each quantity on a page; engines of JavaScript treat them as constants. */
const at = Object.fromEntries(recordFields.map((field, place) => [field, place])) as {
  readonly [Field in RecordField]: number;
};

/**
 * The books of a group: what is written down of orders, favours, endings, money and states. A unit is added up on one
 * page, which goes into the ledger when the unit is over.
 */
export class Books {
  readonly #columns: readonly Float64Array[];
  readonly #page = new Float64Array(recordFields.length);
  readonly #terms: TradeTerms;
  readonly #loyalty: boolean;
  readonly #help: boolean;

  constructor({ reads, trade }: Plan, ledger: Ledger) {
    this.#columns = recordFields.map((field) => ledger[field]);
    this.#terms = trade as TradeTerms;
    // Columns that nobody reads are not computed: each costs an exponential per relationship and period.
    this.#loyalty = reads.includes('unbound');
    this.#help =
      reads.includes('buyerHelps') || reads.includes('buyerHelpsUnbound') || reads.includes('sellerHelps');
  }

  /** Puts a unit, counted from 0, into the ledger, and turns to the next page. */
  close(unit: number): void {
    this.#columns.forEach((column, place) => {
      column[unit] = this.#page[place];
    });
    this.#page.fill(0);
  }

  /** An order falls due. */
  due(): void {
    this.#page[at.opportunities] += 1;
  }

  /** It is kept: the buyer pays the seller, and the seller what the order costs. */
  kept(price: number): void {
    this.#page[at.kept] += 1;
    this.#page[at.sellerCash] += price - this.#terms.cost;
    this.#page[at.buyerCash] += this.#terms.worth - price;
  }

  /** It goes to a rival, whom the buyer pays. */
  elsewhere(): void {
    const { worth, rivalPrice } = this.#terms;
    this.#page[at.taken] += 1;
    this.#page[at.buyerCash] += worth - rivalPrice;
    this.#page[at.rivalCash] += rivalPrice;
  }

  /** A favour is asked and granted, wholly, in part or not: who grants it bears the cost and has the fee. */
  favour(granted: number, fee: number, bySeller: boolean): void {
    const { cost, worth } = this.#terms.favour;
    this.#page[at.asked] += 1;
    this.#page[at.answered] += granted;
    this.#page[bySeller ? at.buyerCash : at.sellerCash] += granted * (fee - cost);
    this.#page[bySeller ? at.sellerCash : at.buyerCash] += granted * (worth - fee);
  }

  /** The buyer, or the seller, ends the relationship; moving costs the buyer, whoever ended it. */
  ended(by: 'buyer' | 'seller'): void {
    this.#page[by === 'buyer' ? at.left : at.dropped] += 1;
    this.#page[at.buyerCash] += -this.#terms.moving;
  }

  /** The states at the choice, of a relationship that lasted as the period began. */
  states({ buyer, seller, others }: Pair, today: TradePeriod, weighs: Weighing): void {
    const { utility } = weighs;
    const { lock } = today.now;
    const page = this.#page;
    page[at.alive] += 1;
    page[at.sellerCash] += -today.repairCost;
    page[at.sticker] += weighs.sticker;
    page[at.shadow] += weighs.shadow;
    page[at.conscience] += weighs.conscience;
    page[at.crowd] += weighs.crowd;
    page[at.frame] += weighs.frame;
    page[at.belief] += buyer.belief;
    page[at.goodwill] += buyer.goodwill;
    page[at.norm] += others.seenShare;
    page[at.sellerFrame] += seller.frame;
    page[at.binding] += today.binding;
    if (this.#loyalty) page[at.unbound] += 1 - probability(utility + lock);
    if (this.#help) {
      const { need } = this.#terms.favour;
      page[at.buyerHelps] += 1 - probability(utility + need);
      page[at.buyerHelpsUnbound] += 1 - probability(utility + lock + need);
      const refuses = refusal(this.#terms, seller.frame, seller.goodwill, today.favourFee, today.downturn);
      page[at.sellerHelps] += 1 - probability(refuses);
    }
  }
}
