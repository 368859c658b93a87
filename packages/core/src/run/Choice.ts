import type { Others, Relationship, Terms } from '../mechanism/Relationship.js';
import type { Weighing } from '../mechanism/utility.js';
import type { TheoryAtWork } from './customTheory.js';
import type { Onlooker } from './onlooker.js';

/** Everything that stood behind one choice. */
export interface Choice {
  /** Number of the period, from 0. */
  readonly period: number;
  /** Number of the buyer inside its group, from 0. */
  readonly member: number;
  /** The explicit price in force; in trade, the price of an order. */
  readonly price: number;
  readonly sticker: number;
  readonly shadow: number;
  readonly conscience: number;
  readonly crowd: number;
  /** Prices that a custom theory added, by name. */
  readonly added: Readonly<Record<string, number>>;
  readonly frame: number;
  readonly belief: number;
  readonly goodwill: number;
  readonly referencePrice: number;
  readonly norm: number;
  /** Benefit, shock and switching cost less all prices, in logits. */
  readonly utility: number;
  readonly probability: number;
  /** The luck of this moment: the buyer takes if it lies below the probability. */
  readonly draw: number;
  readonly arose: boolean;
  readonly took: boolean;
}

/** Options for a run of the reference engine, or of trade. */
export interface ReferenceOptions {
  /** A custom theory, which has entered the group. */
  readonly theory?: TheoryAtWork;
  /** Called after each choice. */
  readonly observe?: (choice: Choice) => void;
  /** What reads custom measures. */
  readonly onlooker?: Onlooker;
}

/** The relationship, the terms of the period and the prices behind a choice. */
export function stateOfChoice(
  { belief, goodwill, referencePrice }: Relationship,
  now: Terms,
  others: Others,
  { sticker, shadow, conscience, crowd }: Weighing,
) {
  return {
    price: now.price,
    sticker,
    shadow,
    conscience,
    crowd,
    belief,
    goodwill,
    referencePrice,
    norm: others.seenShare,
  };
}
