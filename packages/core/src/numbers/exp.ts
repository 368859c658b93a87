import { timesPowerOfTwo } from './timesPowerOfTwo.js';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

/**
 * e to the power of x, with an error below one unit in the last place. The same digits everywhere: `Math.exp` differs
 * in the last bit between browsers, and between versions of Node, in one value of ten.
 *
 * Source: fdlibm 5.3, e_exp.c (Sun Microsystems 1993, freely granted), https://www.netlib.org/fdlibm/.
 *
 * @example
 * exp(1); // 2.718281828459045
 */
export function exp(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < UNDERFLOW) return 0;
  // x = k·ln 2 + r with |r| at most half of ln 2; r is held as a high and a low part.
  const size = Math.abs(x);
  let k = 0;
  let high = x;
  let low = 0;
  let r = x;
  if (size >= 0.3465738296508789) {
    if (size < 1.0397205352783203) {
      if (x === 1) return Math.E;
      k = x > 0 ? 1 : -1;
    } else {
      k = (INVERSE_LN2 * x + (x > 0 ? 0.5 : -0.5)) | 0;
    }
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
    r = high - low;
  } else if (size < 3.725290298461914e-9) {
    return 1 + x;
  }
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return timesPowerOfTwo(y, k);
}
