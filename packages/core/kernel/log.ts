/** `log` of `src/numbers/log.ts`, operation by operation, of a number above 0 that is no subnormal one. */
export function log(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  const word = <i32>(bits >>> 32);
  const fraction = word & 0xfffff;
  const above = ((fraction + 0x95f64) & 0x100000) >> 20;
  const k = (word >> 20) - 1023 + above;
  const f = reinterpret<f64>((bits & 0xfffffffffffff) | ((<u64>(1023 - above)) << 52)) - 1;
  const high = <f64>k * 0.6931471803691238;
  const low = <f64>k * 1.9082149292705877e-10;
  if ((0xfffff & (2 + fraction)) < 3) {
    if (f === 0) return k === 0 ? 0 : high + low;
    const rest = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - rest : high - (rest - low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const upper = 0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586);
  const odd = z * (0.6666666666666735 + w * upper);
  const r = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + r));
    return high - (half - (s * (half + r) + low) - f);
  }
  if (k === 0) return f - s * (f - r);
  return high - (s * (f - r) - low - f);
}
