/** The share of an interval. */
export const LEVEL = 0.9;

/** A value that counts more or less than others; all weights add up to 1. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The bounds between which 90 % of the weight lies. */
export function intervalOf(found: readonly Weighted[]): { low: number; high: number } {
  const sorted = [...found].sort((a, b) => a.value - b.value);
  const at = (share: number) => {
    let sum = 0;
    for (const { value, weight } of sorted) {
      sum += weight;
      if (sum >= share - 1e-12) return value;
    }
    return sorted[sorted.length - 1].value;
  };
  return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2) };
}
