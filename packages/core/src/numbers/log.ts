import { timesPowerOfTwo } from './timesPowerOfTwo.js';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = -1;
/** Which of the two words of a double holds its sign and exponent on this machine. */
const UPPER = words[0] === 0 ? 1 : 0;

/**
 * The natural logarithm, with an error below one unit in the last place; NaN below zero. The same digits everywhere,
 * which `Math.log` does not promise (see `exp`).
 *
 * Source: fdlibm 5.3, e_log.c (Sun Microsystems 1993, freely granted), https://www.netlib.org/fdlibm/.
 *
 * @example
 * log(2); // 0.6931471805599453
 */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  // x = 2^k · (1 + f) with 1 + f between √½ and √2.
  let k = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    k = -54;
    normal = x * 18014398509481984;
  }
  double[0] = normal;
  const word = words[UPPER];
  const fraction = word & 0xfffff;
  const upper = (fraction + 0x95f64) & 0x100000;
  const exponent = (word >> 20) - 1023 + (upper >> 20);
  k += exponent;
  // Multiplied, where fdlibm writes the exponent: a processor waits when half of a number that it reads was just
  // written.
  const f = timesPowerOfTwo(normal, -exponent) - 1;

  if ((0xfffff & (2 + fraction)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const rest = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - rest : k * LN2_HIGH - (rest - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (L2 + w * (L4 + w * L6));
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const r = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + r));
    return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - r);
  return k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
