import type { MechanismValues } from '../parameters/mechanismParameters.js';

/**
 * How kind an answer to a favour was, against what one felt entitled to: granted it is kind, least so where it was
 * expected; refused it hurts in proportion to how social the relationship had been.
 *
 *     granted: k = need (1 − s/2);   refused: k = −need s (1 − reason);   between: in proportion
 *
 * @param granted share of the favour that was granted, 0 to 1
 * @param reason share of the sting of a refusal that a reason takes away, 0 to 1
 */
export function favourKindness(need: number, granted: number, frame: number, reason = 0): number {
  return granted * need * (1 - frame / 2) - (1 - granted) * need * frame * (1 - reason);
}

/**
 * Goodwill after a period: it fades, slower when it is bad, and moves with what was done.
 *
 *     g ← clip((1 − d) g + A(k), −2, 2);   A(k) = gain·k if k ≥ 0, hurt·k if k < 0
 *
 * Source: equation (5); bad outweighs good after Baumeister et al. (2001), doi:10.1037/1089-2680.5.4.323.
 *
 * @param kindness of the period's answer (see `favourKindness`); negative where it was unkind
 * @example
 * const values = { goodwillDecay: 0.25, grudgeDecay: 0.125, kindnessGain: 0.6, unkindnessGain: 1.2 };
 * goodwillAfter(1, 0, values); // 0.75: nothing was done, and a quarter faded
 */
export function goodwillAfter(
  goodwill: number,
  kindness: number,
  {
    goodwillDecay,
    grudgeDecay,
    kindnessGain,
    unkindnessGain,
  }: Pick<MechanismValues, 'goodwillDecay' | 'grudgeDecay' | 'kindnessGain' | 'unkindnessGain'>,
): number {
  const kept = goodwill * (1 - (goodwill < 0 ? grudgeDecay : goodwillDecay));
  const moved = kept + (kindness < 0 ? unkindnessGain : kindnessGain) * kindness;
  // Spelled out: Math.min and Math.max cost the hot loop a twentieth of its speed.
  if (moved > 2) return 2;
  if (moved < -2) return -2;
  return moved;
}
