/**
 * The arcsine of the square root of a share. The variance of counted shares depends on the share; that of the
 * transformed value hardly does, as an analysis of variance assumes.
 *
 * Source: Bartlett (1947), The use of transformations, Biometrics 3(1), 39–52, doi:10.2307/3001536.
 *
 * @param share 0 to 1
 * @returns radians, 0 to π/2
 * @throws RangeError when it is not a share
 * @example
 * arcsineRoot(1); // Math.PI / 2
 */
export function arcsineRoot(share: number): number {
  if (share >= 0 && share <= 0.5) return arcsine(Math.sqrt(share));
  if (share > 0.5 && share <= 1) return Math.PI / 2 - arcsine(Math.sqrt(1 - share));
  throw new RangeError(`arcsineRoot(): ${share} is not a share; give a number from 0 to 1.`);
}

/**
 * The share that a transformed value stands for: the square of its sine.
 *
 * @param radians 0 to π/2
 * @example
 * shareOfRadians(Math.PI / 6); // 0.25, except for rounding
 */
export function shareOfRadians(radians: number): number {
  return radians > Math.PI / 4 ? 1 - squareOfSine(Math.PI / 2 - radians) : squareOfSine(radians);
}

/** The power series x + x³/6 + 3x⁵/40 + …, for x up to √½; `Math.asin` is not the same everywhere. */
function arcsine(x: number): number {
  let sum = x;
  let power = x;
  for (let n = 1; sum + power !== sum; n += 2) {
    power *= (x * x * n) / (n + 1);
    sum += power / (n + 2);
  }
  return sum;
}

/** (1 − cos 2x)/2 by the power series of the cosine, for x up to π/4; `Math.sin` is not the same everywhere. */
function squareOfSine(x: number): number {
  let sum = 0;
  let term = x * x;
  for (let n = 3; sum + term !== sum; n += 2) {
    sum += term;
    term *= (-4 * x * x) / (n * (n + 1));
  }
  return sum;
}
