import { exp } from './exp.js';

const ROOT_TWO_PI = 2.5066282746310002;
/** Beyond this many standard deviations, less than one in 10^15 is left. */
const FAR = 8;

/**
 * The standard normal cumulative distribution, to about fifteen decimals.
 *
 *     Φ(x) = ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …)
 *
 * Source: Marsaglia (2004), doi:10.18637/jss.v011.i04.
 *
 * @param x any number
 * @returns from 0 to 1
 * @example
 * normalCumulative(1.959963984540054); // 0.975
 */
export function normalCumulative(x: number): number {
  if (x < -FAR) return 0;
  if (x > FAR) return 1;
  let term = x;
  let sum = 0;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (x * x) / odd;
  }
  return 0.5 + (sum * exp(-(x * x) / 2)) / ROOT_TWO_PI;
}
