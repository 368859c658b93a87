import { exp } from './exp';
import { both } from './lanes';

/**
 * `exp` of two numbers at once, with the digits of `exp`: in its three usual ranges of |x| it is one formula, which
 * differs in the k that it takes; the rest is left to `exp` itself.
 */
export function expTwo(x: v128): v128 {
  const size = f64x2.abs(x);
  const plain = v128.and(f64x2.lt(size, both(700)), f64x2.gt(size, both(1e-8)));
  const usual = v128.andnot(plain, f64x2.eq(x, both(1)));
  if (!i64x2.all_true(usual)) {
    const first = both(exp(f64x2.extract_lane(x, 0)));
    return f64x2.replace_lane(first, 1, exp(f64x2.extract_lane(x, 1)));
  }
  const half = v128.or(both(0.5), v128.and(x, both(-0.0)));
  const rounded = f64x2.add(f64x2.mul(both(Math.LOG2E), x), half);
  const large = f64x2.ge(size, both(0.3465738296508789));
  const whole = i32x4.trunc_sat_f64x2_s_zero(v128.and(rounded, large));
  const k = f64x2.convert_low_i32x4_s(whole);
  const high = f64x2.sub(x, f64x2.mul(k, both(0.6931471803691238)));
  const low = f64x2.mul(k, both(1.9082149292705877e-10));
  const r = f64x2.sub(high, low);
  const t = f64x2.mul(r, r);
  let rest = f64x2.add(both(-1.6533902205465252e-6), f64x2.mul(t, both(4.1381367970572385e-8)));
  rest = f64x2.add(both(6.613756321437934e-5), f64x2.mul(t, rest));
  rest = f64x2.add(both(-0.0027777777777015593), f64x2.mul(t, rest));
  rest = f64x2.add(both(0.16666666666666602), f64x2.mul(t, rest));
  const c = f64x2.sub(r, f64x2.mul(t, rest));
  const quotient = f64x2.div(f64x2.mul(r, c), f64x2.sub(both(2), c));
  const y = f64x2.sub(both(1), f64x2.sub(f64x2.sub(low, quotient), high));
  // 2^k; between -1022 and 1023 here.
  const power = i64x2.shl(i64x2.add(i64x2.extend_low_i32x4_s(whole), i64x2.splat(1023)), 52);
  return f64x2.mul(y, power);
}

/** `probability` of two utilities. */
export function chances(utility: v128): v128 {
  return f64x2.div(both(1), f64x2.add(both(1), expTwo(f64x2.neg(utility))));
}
