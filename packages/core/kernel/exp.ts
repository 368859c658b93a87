/** `exp` of `src/numbers/exp.ts`, operation by operation. */
export function exp(x: f64): f64 {
  if (!(x <= 709.782712893384)) return x > 709.782712893384 ? Infinity : NaN;
  if (x < -745.1332191019411) return 0;
  const size = Math.abs(x);
  let k = 0;
  let high = x;
  let low = 0.0;
  let r = x;
  if (size >= 0.3465738296508789) {
    if (size < 1.0397205352783203) {
      if (x === 1) return Math.E;
      k = x > 0 ? 1 : -1;
    } else {
      k = <i32>(Math.LOG2E * x + (x > 0 ? 0.5 : -0.5));
    }
    high = x - <f64>k * 0.6931471803691238;
    low = <f64>k * 1.9082149292705877e-10;
    r = high - low;
  } else if (size < 3.725290298461914e-9) {
    return 1 + x;
  }
  const t = r * r;
  const c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * rest(t)));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  // In two steps, as `timesPowerOfTwo`.
  const half = k / 2;
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}

function rest(t: f64): f64 {
  return 6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8);
}

/** @param k -1022 to 1023 */
function powerOfTwo(k: i32): f64 {
  return reinterpret<f64>((<i64>k + 1023) << 52);
}
