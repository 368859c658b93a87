import { exp } from '../numbers/exp.js';
/**
 * The probability of taking at a utility in logits: the logistic function Λ.
 *
 * @example
 * probability(0); // 0.5
 */
export function probability(utility: number): number {
  return 1 / (1 + exp(-utility));
}
