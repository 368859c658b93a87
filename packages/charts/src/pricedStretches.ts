/** A stretch in which one price was in force. */
interface Stretch {
  /** Counted from 1. */
  readonly from: number;
  /** Inclusive. */
  readonly until: number;
  readonly amount: number;
}

/**
 * The stretches in which a positive price stays the same.
 *
 * @param amounts one per period
 * @example
 * pricedStretches([0, 10, 10, 0]); // [{ from: 2, until: 3, amount: 10 }]
 */
export function pricedStretches(amounts: readonly number[]): Stretch[] {
  const starts = amounts.flatMap((amount, i) => (amount > 0 && amount !== amounts[i - 1] ? [i] : []));
  return starts.map((start) => {
    const end = amounts.findIndex((amount, i) => i > start && amount !== amounts[start]);
    return { from: start + 1, until: end < 0 ? amounts.length : end, amount: amounts[start] };
  });
}
