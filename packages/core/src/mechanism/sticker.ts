/**
 * The sticker: what the explicit price weighs, in logits. In the social frame people hear the price less (muting); what lies
 * above the price they are used to weighs as a loss.
 *
 *     Sticker = κ (1 − η s) [ p + (λ − 1) max(0, p − r) ]
 *
 * Source: equation (1), with loss aversion after Kőszegi & Rabin (2006), doi:10.1093/qje/121.4.1133.
 *
 * @example
 * sticker(10, 0, 0.5, 0.01, 0.8, 1); // 0.01 · 0.6 · 10 = 0.06
 */
export function sticker(
  price: number,
  referencePrice: number,
  frame: number,
  priceSensitivity: number,
  socialMuting: number,
  lossAversion: number,
): number {
  const excess = price > referencePrice ? price - referencePrice : 0;
  return priceSensitivity * (1 - socialMuting * frame) * (price + (lossAversion - 1) * excess);
}
