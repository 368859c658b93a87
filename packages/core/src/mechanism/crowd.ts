/**
 * The crowd price, in logits: conformity times how far the share seen taking lies below the share taken for granted. At
 * the baseline it is zero, so conformity amplifies change and leaves the baseline alone.
 *
 *     Crowd = J (n₀ − n)
 *
 * Source: Brock & Durlauf (2001), doi:10.1111/1467-937X.00168.
 */
export function crowd(conformity: number, usualShare: number, seenShare: number): number {
  return conformity * (usualShare - seenShare);
}
