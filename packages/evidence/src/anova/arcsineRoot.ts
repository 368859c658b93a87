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
  if (share >= 0 && share <= 1) return Math.asin(Math.sqrt(share));
  throw new RangeError(`arcsineRoot(): ${share} is not a share; give a number from 0 to 1.`);
}
