import { acrossReplicates, type Outcome } from '@fairweather/core';

/**
 * How one-sided a partnership is: the share of favours that the seller grants the buyer, less the share that the buyer grants
 * the seller. 0 is a partnership in which both give alike, 1 one in which the seller alone gives, −1 the buyer alone.
 *
 * @param buyerAsks what came of the arm in which the buyer asks; it has to measure `granted`
 * @param sellerAsks the same where the seller asks
 * @param unit in which both ask
 * @returns one number a replicate, NaN where nobody was left to be asked
 * @throws InputError when `granted` was not measured
 * @throws RangeError when the arms differ in their replicates, or have no such unit
 * @example
 * const hardTimes = runReplicates(fairWeather, { replicates: 2 });
 * oneSidedness(hardTimes, hardTimes, 25).length; // 2
 */
export function oneSidedness(buyerAsks: Outcome, sellerAsks: Outcome, unit: number): Float64Array {
  if (buyerAsks.replicates !== sellerAsks.replicates) {
    throw new RangeError(
      `oneSidedness(): ${buyerAsks.replicates} and ${sellerAsks.replicates} replicates cannot be paired; give as many of each.`,
    );
  }
  const byBuyer = acrossReplicates(sellerAsks, 'granted', unit);
  return acrossReplicates(buyerAsks, 'granted', unit).map((bySeller, i) => bySeller - byBuyer[i]);
}
