import { exp } from '../numbers/exp.js';
import type { Terms } from './Relationship.js';

/**
 * The weights of a choice: the prices of taking, in logits (a positive one holds back), in a frame, and their utility.
 */
export interface Weighing {
  /** The frame as it is felt. */
  frame: number;
  /** The explicit price; in trade, what money makes of ordering from a rival. */
  sticker: number;
  /** The unspoken consequence. */
  shadow: number;
  /** Guilt and reciprocity. */
  conscience: number;
  /** The behaviour of others. */
  crowd: number;
  /** The sum of those that a custom theory adds; 0 without one. */
  added: number;
  /** Of taking, in logits: equation (1). */
  utility: number;
}

/** All that holds the buyer back, in logits: what binds it, and the prices of taking. */
export function heldBack(lock: number, { sticker, shadow, conscience, crowd, added }: Weighing): number {
  return lock + sticker + shadow + conscience + crowd + added;
}

/**
 * Equation (1): the utility of taking, in logits.
 *
 *     b + V − (C + sticker + shadow + conscience + crowd)
 *
 * @param benefit of taking, in logits
 */
export function utility(
  benefit: number,
  { shock, lock }: Pick<Terms, 'shock' | 'lock'>,
  weighs: Weighing,
): number {
  return benefit + shock - heldBack(lock, weighs);
}

/** Room for what is weighed: nothing so far. */
export function nothingWeighed(): Weighing {
  return { frame: 0, sticker: 0, shadow: 0, conscience: 0, crowd: 0, added: 0, utility: 0 };
}

/**
 * The probability of taking at a utility in logits: the logistic function Λ.
 *
 * @example
 * probability(0); // 0.5
 */
export function probability(utility: number): number {
  return 1 / (1 + exp(-utility));
}
