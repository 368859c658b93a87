import type { MechanismValues } from '../parameters/mechanismParameters.js';

/** A price, the price that people are used to, in the same money, and the frame in which they hear it, 0 to 1. */
export interface PriceFelt {
  readonly price: number;
  readonly referencePrice: number;
  readonly frame: number;
}

/** How much a price weighs. */
type PriceWeights = Pick<MechanismValues, 'priceSensitivity' | 'socialMuting' | 'lossAversion'>;

/**
 * The sticker: what the explicit price weighs, in logits. In the social frame people hear the price less (muting); what
 * lies above the price they are used to weighs as a loss.
 *
 *     Sticker = κ (1 − η s) [ p + (λ − 1) max(0, p − r) ]
 *
 * Source: equation (1), with loss aversion after Kőszegi & Rabin (2006), doi:10.1093/qje/121.4.1133.
 *
 * @param terms the price, the price that people are used to, and the frame as it is felt
 * @example
 * const values = { priceSensitivity: 0.01, socialMuting: 0.8, lossAversion: 1 };
 * sticker({ price: 10, referencePrice: 0, frame: 0.5 }, values); // 0.01 · 0.6 · 10 = 0.06
 */
export function sticker({ price, referencePrice, frame }: PriceFelt, values: PriceWeights): number {
  const { priceSensitivity, socialMuting, lossAversion } = values;
  const excess = price > referencePrice ? price - referencePrice : 0;
  return priceSensitivity * (1 - socialMuting * frame) * (price + (lossAversion - 1) * excess);
}

/**
 * The sticker price where orders are traded: what money makes of ordering from a rival, in logits; positive where the
 * rival is dearer. Muting and loss are those of `sticker`, but the price is now that of staying.
 *
 *     κ (1 − η s) [ rival − price − (λ − 1) max(0, price − r) ]
 *
 * @param terms price of an order here and at a rival, the price that the buyer is used to, and the frame as it is felt
 * @example
 * const values = { priceSensitivity: 0.8, socialMuting: 0.6, lossAversion: 2 };
 * stayingPrice({ price: 10, rivalPrice: 9, referencePrice: 10, frame: 0.5 }, values); // 0.8 · (1 − 0.3) · −1 = -0.56
 */
export function stayingPrice(
  { price, rivalPrice, referencePrice, frame }: PriceFelt & { readonly rivalPrice: number },
  { priceSensitivity, socialMuting, lossAversion }: PriceWeights,
): number {
  const excess = price > referencePrice ? price - referencePrice : 0;
  return priceSensitivity * (1 - socialMuting * frame) * (rivalPrice - price - (lossAversion - 1) * excess);
}
