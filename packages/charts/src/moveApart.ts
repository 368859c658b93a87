/**
 * Moves places apart until neighbours have room, each cluster around its own middle, and keeps them within bounds if
 * there is room for all.
 *
 * @param gap the least distance
 * @returns one place for each, in the given order
 * @example
 * moveApart([0.5, 0.5], 0.2, 0, 1); // [0.4, 0.6]
 */
export function moveApart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
  const up = order.map((i) => places[i]);
  const down = [...up];
  for (let k = 1; k < up.length; k++) up[k] = Math.max(up[k], up[k - 1] + gap);
  for (let k = down.length - 2; k >= 0; k--) down[k] = Math.min(down[k], down[k + 1] - gap);
  // Both solutions keep the distance; so does their mean.
  const sorted = up.map((place, k) => Math.max((place + down[k]) / 2, low + k * gap));
  for (let k = sorted.length - 1, limit = high; k >= 0; k--, limit -= gap)
    sorted[k] = Math.min(sorted[k], limit);
  const moved = [...places];
  order.forEach((i, k) => {
    moved[i] = sorted[k];
  });
  return moved;
}
