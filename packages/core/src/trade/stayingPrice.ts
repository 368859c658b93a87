/**
 * What money makes of ordering from a rival, in logits: positive where the rival is dearer. In the social frame people hear
 * it less, and what lies above the price that they are used to weighs as a loss.
 *
 *     κ (1 − η s) [ rival − price − (λ − 1) max(0, price − r) ]
 *
 * @example
 * stayingPrice(10, 9, 10, 0.5, 0.8, 0.6, 2); // 0.8 · (1 − 0.3) · −1 = -0.56
 */
export function stayingPrice(
  price: number,
  rivalPrice: number,
  referencePrice: number,
  frame: number,
  priceSensitivity: number,
  socialMuting: number,
  lossAversion: number,
): number {
  const excess = price > referencePrice ? price - referencePrice : 0;
  return priceSensitivity * (1 - socialMuting * frame) * (rivalPrice - price - (lossAversion - 1) * excess);
}
