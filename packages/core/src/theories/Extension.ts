import type { RelationshipView } from '../people/relationshipView.js';

/** What a price or an update of a custom theory is shown: one relationship in one period. */
export interface Moment {
  /** The buyer, its traits and the states of the relationship; the states may be written in an update. */
  readonly relationship: RelationshipView;
  /** The states that the extension added to this relationship; may be written. */
  readonly own: Record<string, number>;
  /** Number of the period, from 0. */
  readonly period: number;
  /** The unit it belongs to, counted from 1. */
  readonly unit: number;
  /** The explicit price that the policy names; 0 where it names none. In trade, what it adds to the price of an order. */
  readonly price: number;
  /** In trade, the price that the policy names for a favour; 0 where favours are free, and without trade. */
  readonly favourPrice: number;
  /** Whether the relationship belongs to a treated group. */
  readonly treated: boolean;
  /** Whether the buyer took; undefined before the choice and where no opportunity arose. */
  readonly took: boolean | undefined;
  /** The values of the mechanism under the theory. */
  readonly mechanism: Readonly<Record<string, number>>;
  /** A uniform draw of this moment; channels 32 to 63 are free for extensions. */
  readonly draw: (channel: number) => number;
}

/** A custom theory: prices and updates that are added to the mechanism, as small functions in a file of their own. */
export interface Extension {
  readonly name: string;
  /** Who said it first, and where. */
  readonly source: string;
  /** States that every relationship gets, with their starts. */
  readonly states?: Readonly<Record<string, number>>;
  /** Further prices of taking, in logits; a positive one holds back. Finite numbers. */
  readonly prices?: Readonly<Record<string, (moment: Moment) => number>>;
  /** Called after the choice of each relationship and period, in this order. */
  readonly updates?: readonly ((moment: Moment) => void)[];
}
