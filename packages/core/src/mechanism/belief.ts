/**
 * The belief that the counterpart is severe, after a mild response was noticed: Bayes' rule.
 *
 *     μ ← μ ℓ / (μ ℓ + 1 − μ)
 *
 * @param belief before, 0 to 1
 * @param mildLikelihood ℓ: how likely a severe counterpart is to respond so mildly, relative to a mild one; 0 to 1
 */
export function beliefAfterMildness(belief: number, mildLikelihood: number): number {
  const severe = belief * mildLikelihood;
  const all = severe + (1 - belief);
  return all > 0 ? severe / all : 0;
}

/** The belief about a new counterpart: part of the old one is carried over, the rest starts afresh. */
export function beliefAfterHandover(belief: number, carry: number, priorBelief: number): number {
  return carry * belief + (1 - carry) * priorBelief;
}
