import { fraction } from './hash';

/** The first word at which a probability lies: below it an event happens, above it not. */
export function edgeOf(probability: f64): v128 {
  const edge = Math.floor(probability * 4294967296.0);
  return i32x4.splat(edge >= 4294967295.0 ? -1 : <i32>(<u32>edge));
}

/**
 * `fraction(first, second) < probability` in each lane: the first word decides, but for one in 2³².
 *
 * @param edge of that probability
 */
export function happens(first: v128, second: v128, edge: v128, probability: f64): v128 {
  const yes = i32x4.lt_u(first, edge);
  return v128.any_true(i32x4.eq(first, edge)) ? atEdge(yes, first, second, probability) : yes;
}

function atEdge(yes: v128, first: v128, second: v128, probability: f64): v128 {
  const zeroth = fraction(i32x4.extract_lane(first, 0), i32x4.extract_lane(second, 0)) < probability;
  const next = fraction(i32x4.extract_lane(first, 1), i32x4.extract_lane(second, 1)) < probability;
  return i32x4.replace_lane(i32x4.replace_lane(yes, 0, zeroth ? -1 : 0), 1, next ? -1 : 0);
}
