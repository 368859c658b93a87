/**
 * Conscience, in logits: guilt per unit of harm, felt in proportion to the social frame, and reciprocity times
 * goodwill. Negative goodwill makes it negative: taking then feels like getting even.
 *
 *     Conscience = s γ h + ρ g
 *
 * @example
 * conscience({ frame: 0.5, guilt: 1, harm: 1, reciprocity: 0.8, goodwill: 0.5 }); // 0.5 + 0.4 = 0.9
 */
export function conscience({ frame, guilt, harm, reciprocity = 0, goodwill = 0 }: Conscience): number {
  return frame * guilt * harm + reciprocity * goodwill;
}

/** Two traits of a person, guilt and reciprocity, and the states that call on them: frame, harm and goodwill. */
export interface Conscience {
  readonly frame: number;
  readonly guilt: number;
  readonly harm: number;
  /** 0 by default, as goodwill is. */
  readonly reciprocity?: number;
  readonly goodwill?: number;
}
