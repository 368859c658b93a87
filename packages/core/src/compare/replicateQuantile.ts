/**
 * The value below which a new replicate falls with the given probability, by the (n + 1) rule: n replicates cut the
 * line into n + 1 parts, and a new one falls into each of them with the same probability. The quantile therefore lies
 * at the place p·(n + 1) of the sorted values, between neighbours in proportion. Too few replicates have no quantile so
 * far out; theirs is the smallest or the largest value.
 *
 * Source: Hyndman & Fan (1996), doi:10.1080/00031305.1996.10473566, definition 6; R calls it type 6.
 *
 * @param sorted 1 or more, the smallest first
 * @param probability from 0 to 1
 * @example
 * replicateQuantile([10, 20, 30], 0.25); // 10: a quarter of new replicates fall below the smallest of three
 */
export function replicateQuantile(sorted: ArrayLike<number>, probability: number): number {
  const n = sorted.length;
  const place = Math.min(n, Math.max(1, probability * (n + 1)));
  const below = Math.floor(place);
  const low = sorted[below - 1];
  return below === n || below === place ? low : low + (place - below) * (sorted[below] - low);
}
