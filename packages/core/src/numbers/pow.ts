import { log } from './log.js';
import { timesPowerOfTwo } from './timesPowerOfTwo.js';

/** ln 2 in two parts: a whole number below 2^20 times the first is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** Beyond these logarithms a double is infinite or zero. */
const OVERFLOW = 710;
const UNDERFLOW = -746;

/**
 * A number as the sum of two doubles, the second at most half a unit in the last place of the first: about 106 bits.
 */
type Pair = readonly [high: number, low: number];

/**
 * A base to the power of an exponent, with an error below 0.6 units in the last place (where the result is no subnormal
 * number). The same digits everywhere: `**` and `Math.pow` differ in the last bit between engines.
 *
 * It is e^(exponent · ln base) with the logarithm and the product carried as pairs of doubles (Dekker 1971, A
 * floating-point technique for extending the available precision, doi:10.1007/BF01397083). Each step is a sum, a
 * product or a quotient, which the standard fixes to the last bit.
 *
 * @param base 0 or more; NaN below zero
 * @example
 * pow(1.08, 0.5); // 1.0392304845413265
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const size = exponent * log(base);
  if (Number.isNaN(size)) return Number.NaN;
  if (size > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (size < UNDERFLOW) return 0;
  const [high, low] = logarithm(base);
  const [product, rest] = times(high, exponent);
  return exponential(product, rest + low * exponent);
}

/** ln x of a finite x above 0: ln x = k·ln 2 + 2·artanh s with x = 2^k·m, s = (m − 1)/(m + 1) and |s| at most 0.18. */
function logarithm(x: number): Pair {
  const k = Math.round(log(x) / Math.LN2);
  const m = timesPowerOfTwo(x, -k);
  const [below, belowLow] = plus(m, 1);
  const s = (m - 1) / below;
  const sLow = remainder(m - 1, s, below, s * belowLow) / below;
  // artanh s = s + s³/3 + s⁵/5 + …; all but the first two terms are too small to need a second double.
  const [square, squareRest] = times(s, s);
  const squareLow = squareRest + 2 * s * sLow;
  const [cube, cubeRest] = times(square, s);
  const third = cube / 3;
  const thirdLow = (remainder(cube, third, 3, 0) + cubeRest + square * sLow + squareLow * s) / 3;
  let tail = 0;
  for (let n = 31; n >= 5; n -= 2) tail = tail * square + 1 / n;
  const [artanh, artanhLow] = plus(s, third);
  const rest = artanhLow + (sLow + thirdLow + cube * square * tail);
  const [high, low] = plus(k * LN2_HIGH, 2 * artanh);
  return plus(high, low + 2 * rest + k * LN2_LOW);
}

/** e^(high + low) for a sum between the bounds above: e^x = 2^n·e^r with |r| at most half of ln 2. */
function exponential(high: number, low: number): number {
  const n = Math.round(high / Math.LN2);
  const [r, rLow] = plus(high - n * LN2_HIGH, low - n * LN2_LOW);
  // e^r = 1 + r + r²(1/2! + r/3! + …)
  let tail = 0;
  for (let i = 16; i >= 3; i--) tail = (tail + 1) * (r / i);
  const [sum, sumLow] = plus(1, r);
  return timesPowerOfTwo(sum + (sumLow + (rLow * (1 + r) + (r * r * (1 + tail)) / 2)), n);
}

/** The sum of two doubles and what it lost. */
function plus(a: number, b: number): Pair {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** The product of two doubles and what it lost. */
function times(a: number, b: number): Pair {
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  const product = a * b;
  return [product, aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow];
}

/** a − quotient·divisor − less, where the quotient is a / divisor rounded. */
function remainder(a: number, quotient: number, divisor: number, less: number): number {
  const [product, rest] = times(quotient, divisor);
  return a - product - rest - less;
}

/** The upper and the lower half of the digits. */
function halves(a: number): Pair {
  const shifted = a * 134217729; // 2^27 + 1
  const high = shifted - (shifted - a);
  return [high, a - high];
}
