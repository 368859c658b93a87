/**
 * How much of the social frame a day's cues take away, before a person's own susceptibility: the strength of the price cue,
 * of the size of the price, and of being treated by the rules, less what a legitimate reason excuses.
 *
 *     [ φ_c·1{price cue} + φ_m·p/p̄ + φ_e·event ] · (1 − legitimacy)
 */
export function frameDrive(
  cue: number,
  price: number,
  event: number,
  legitimacy: number,
  cueLoss: number,
  sizeLoss: number,
  priceScale: number,
  eventLoss: number,
): number {
  return (cueLoss * cue + (sizeLoss * price) / priceScale + eventLoss * event) * (1 - legitimacy);
}

/**
 * How much of the lost frame comes back in a period: what time and repair bring back, and what goodwill adds. A grudge adds
 * nothing and takes nothing away.
 *
 *     ψ + ψ₁·repair + ψ₂·max(0, g), at most 1
 *
 * Source: a scar after a removed incentive is prevented by earlier voluntary cooperation (Gächter, Kessler & Königstein 2009).
 *
 * @param recovery what time and repair bring back, 0 to 1
 * @example
 * recoveryWithGoodwill(0.25, 0.125, 2); // 0.25 + 0.125 · 2 = 0.5
 */
export function recoveryWithGoodwill(recovery: number, goodwillRecovery: number, goodwill: number): number {
  if (goodwill <= 0) return recovery;
  return Math.min(1, recovery + goodwillRecovery * goodwill);
}

/**
 * The frame after a period's cues: 1 is social, 0 is market.
 *
 *     D = clip(σ · drive, 0, 1);   s ← s (1 − D) + recovery (1 − s)
 *
 * @param frame before, 0 to 1
 * @param susceptibility how strongly this person takes cues; 1 is typical
 * @param drive from `frameDrive`
 * @param recovery share of the lost frame that comes back this period, 0 to 1; 0 while a price is named
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
