import type { Amount } from './PolicyEvent.js';

/** Favours that buyers ask of the seller as a matter of course. */
export interface FavourTerms<Number = Amount> {
  /** Chance that a buyer asks in a period, 0 to 1; dated favours come on top. */
  readonly chance: Number;
  /** How much such a favour is needed; 1 is a favour that one remembers. */
  readonly need: Number;
  /** Worth of a granted favour to the buyer, in money. */
  readonly worth: Number;
  /** Cost of granting, to the seller, in money. */
  readonly cost: Number;
}

/** The seller as an agent: to refuse a favour is its way of taking. */
export interface SellerTerms<Number = Amount> {
  /** Readiness to refuse, in logits, where nothing else weighs. */
  readonly readiness: Number;
  /** Weight of a refusal in the seller's social frame, in logits. */
  readonly guilt: Number;
  /** Logits per unit of goodwill towards this buyer. */
  readonly reciprocity: Number;
  /** The seller's frame at the start: 1 social, 0 market. */
  readonly frame: Number;
  /** Logits per unit of money that a favour costs. */
  readonly moneySensitivity: Number;
  /** How many periods of this buyer's margin the seller has in mind when it answers: the shadow of the future. */
  readonly farSight: Number;
  /**
   * Readiness, in logits, to end the relationship for good after a favour refused; if absent, the seller never ends
   * one.
   */
  readonly leaving?: Number;
}

/** Two norms in one relationship: the contract for some things, favours for the others. */
export interface ContractTerms<Number = Amount> {
  /** Share of the relationship that a contract governs, 0 to 1. */
  readonly share: Number;
  /** Frame of that part at the start; near 0, a market. */
  readonly frame: Number;
  /** Share of a breach in one part that is felt in the other, 0 to 1. */
  readonly spill: Number;
}

/** Buyers who talk with each other: a ring in which some ties are rewired, a small world. */
export interface NetworkTerms<Number = Amount> {
  /** With how many others a buyer talks, an even number. */
  readonly neighbours: Number;
  /** Share of the ties that lead to somebody at random, 0 to 1. */
  readonly rewiring: Number;
  /** Share of a neighbour's hurt that its story brings along, 0 to 1. */
  readonly story: Number;
}

/**
 * The trade between buyers and a seller. A period brings at most one order; to take is to place it with a rival, and
 * one who has done so may leave for good. Amounts are numbers or names of parameters; money is in any one unit.
 *
 * Source: docs/trade.md.
 */
export interface Trade<Number = Amount> {
  /** Worth of an order to the buyer. */
  readonly worth: Number;
  /** Price that the buyer pays; a price of the policy on orders is added. */
  readonly price: Number;
  /** Cost of an order to the seller. */
  readonly cost: Number;
  /** A rival's price for the same. */
  readonly rivalPrice: Number;
  /** Cost to the buyer, once, of moving to a rival for good. */
  readonly moving: Number;
  /** Discount rate a year, of both sides. */
  readonly discountRate: Number;
  /** Readiness, in logits, to leave for good after an order placed elsewhere. */
  readonly leaving: Number;
  readonly favour: FavourTerms<Number>;
  readonly seller: SellerTerms<Number>;
  readonly contract?: ContractTerms<Number>;
  readonly network?: NetworkTerms<Number>;
}

/** The terms of trade with numbers in place of names. */
export type TradeTerms = Trade<number>;
