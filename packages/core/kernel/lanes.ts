// Two lives in double precision at a time, of states that are kept in single precision.

/** The same number in both. */
export function both(x: f64): v128 {
  return f64x2.splat(x);
}

/** Two numbers of a column, as doubles. */
export function wide(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** As they are kept: `Math.fround`. */
export function single(x: v128): v128 {
  return f32x4.demote_f64x2_zero(x);
}

/** Puts two numbers of single precision into a column. */
export function keep(at: usize, x: v128): void {
  v128.store64_lane(at, x, 0);
}

/** Whole numbers as doubles. */
export function counts(whole: v128): v128 {
  const first = both(<f64>i64x2.extract_lane(whole, 0));
  return f64x2.replace_lane(first, 1, <f64>i64x2.extract_lane(whole, 1));
}
