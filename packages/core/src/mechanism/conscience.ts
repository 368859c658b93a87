/**
 * Conscience, in logits: guilt per unit of harm, felt in proportion to the social frame, and reciprocity times
 * goodwill. Negative goodwill makes it negative: taking then feels like getting even.
 *
 *     Conscience = s γ h + ρ g
 */
export function conscience(
  frame: number,
  guilt: number,
  harm: number,
  reciprocity: number,
  goodwill: number,
): number {
  return frame * guilt * harm + reciprocity * goodwill;
}
