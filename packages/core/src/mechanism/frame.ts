import type { MechanismValues } from '../parameters/mechanismParameters.js';

/**
 * The cues of one event: a named price, in money; being treated by the rules, 0 to 1; and how legitimate the reason is,
 * 0 to 1.
 */
export interface Cue {
  readonly price?: number;
  readonly rules?: number;
  readonly legitimacy: number;
}

/**
 * How much of the social frame an event takes away in a period, before a person's own susceptibility: the strength of
 * the price cue, of the size of the price, and of being treated by the rules, less what a legitimate reason excuses.
 *
 *     [ φ_c·1{price named} + φ_m·p/p̄ + φ_e·rules ] · (1 − legitimacy)
 */
export function frameDrive(
  { price = 0, rules = 0, legitimacy }: Cue,
  {
    cueLoss,
    sizeLoss,
    priceScale,
    eventLoss,
  }: Pick<MechanismValues, 'cueLoss' | 'sizeLoss' | 'priceScale' | 'eventLoss'>,
): number {
  const cue = price > 0 ? 1 : 0;
  return (cueLoss * cue + (sizeLoss * price) / priceScale + eventLoss * rules) * (1 - legitimacy);
}

/**
 * The share of the lost frame that comes back in a period: by itself, and by repair. Nothing comes back while a price
 * is named.
 *
 *     min(1, ψ + ψ₁·repair) · 1{no price named}
 *
 * @param repair strength of the repair, 0 to 1
 * @param priced whether a price is named
 */
export function recoveryOf(
  repair: number,
  priced: boolean,
  { recovery, repairStrength }: Pick<MechanismValues, 'recovery' | 'repairStrength'>,
): number {
  return priced ? 0 : Math.min(1, recovery + repairStrength * repair);
}

/** The frame before anything happens: without memory it is whole. */
export function frameAtStart(
  frameRule: 'memory' | 'image',
  { frameStart, imageScale }: Pick<MechanismValues, 'frameStart' | 'imageScale'>,
): number {
  return frameRule === 'image' ? imageFrame(0, imageScale) : frameStart;
}

/**
 * The frame when a price goes: goodwill held at that moment brings back part of what the price took. Kindness that
 * comes later does not, and a grudge neither gives nor takes.
 *
 *     s ← s + min(1, χ·max(0, g))·max(0, s₀ − s),   s₀ the frame when the price came
 *
 * Source: after incentives are abolished, voluntary cooperation is lower where they came first, and not where it was
 * experienced before (Gächter, Kessler & Königstein 2009); docs/mechanism.md says why it is a moment and no rate.
 *
 * @param frame as the price leaves it, 0 to 1
 * @param before the frame when the price came, 0 to 1
 * @param forgiveness share that one unit of goodwill brings back, 0 to 1
 * @param goodwill −2 to 2
 * @example
 * forgivenFrame(0.25, 0.75, 0.5, 1); // 0.25 + 0.5 · 0.5 = 0.5
 */
export function forgivenFrame(frame: number, before: number, forgiveness: number, goodwill: number): number {
  if (goodwill <= 0 || before <= frame) return frame;
  return frame + Math.min(1, forgiveness * goodwill) * (before - frame);
}

/**
 * The frame after a period's cues: 1 is social, 0 is market.
 *
 *     D = clip(σ · drive, 0, 1);   s ← s (1 − D) + recovery (1 − s)
 *
 * @param frame before, 0 to 1
 * @param susceptibility how strongly this person takes cues; 1 is typical
 * @param drive from `frameDrive`
 * @param recovery from `recoveryOf`
 */
export function frameAfter(frame: number, susceptibility: number, drive: number, recovery: number): number {
  // Neither factor is negative, and Math.min costs the hot loop some of its speed.
  const pull = susceptibility * drive;
  if (pull >= 1) return recovery * (1 - frame);
  return frame * (1 - pull) + recovery * (1 - frame);
}

/**
 * The frame without memory: it depends on today's price alone and is whole again when the price goes.
 *
 * Source: Bénabou & Tirole (2006), doi:10.1257/aer.96.5.1652, reduced to its mean: s = 1 / (1 + (p/p₀)²).
 */
export function imageFrame(price: number, imageScale: number): number {
  const ratio = price / imageScale;
  return 1 / (1 + ratio * ratio);
}
