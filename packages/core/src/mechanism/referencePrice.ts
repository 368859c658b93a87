/**
 * The price that people are used to, after seeing today's: r ← r + k (p − r). An announced change sets r = p at once.
 */
export function referencePriceAfter(referencePrice: number, price: number, speed: number): number {
  return referencePrice + speed * (price - referencePrice);
}
