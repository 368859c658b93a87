import type { MechanismValues } from '../parameters/mechanismParameters.js';
import { beliefAfterHandover } from './belief.js';
import type { Bond, Relationship } from './Relationship.js';

/**
 * Equation (7) and the second half of (3): a new counterpart inherits part of the relationship, and is believed to be
 * of either kind.
 *
 *     s ← c_s·s,   g ← c_g·g,   μ ← carry·μ + (1 − carry)·μ₀
 */
export function handOver(relationship: Relationship, mechanism: MechanismValues): void {
  handOverBond(relationship, mechanism);
  const { beliefCarry, beliefStart } = mechanism;
  relationship.belief = beliefAfterHandover(relationship.belief, beliefCarry, beliefStart);
}

/** The same for a side that has no belief about the other. */
export function handOverBond(bond: Bond, { frameCarry, goodwillCarry }: MechanismValues): void {
  bond.frame *= frameCarry;
  bond.frameBefore *= frameCarry;
  bond.goodwill *= goodwillCarry;
}
