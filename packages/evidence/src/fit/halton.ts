const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/**
 * A point of Halton's sequence, which fills a cube evenly: starts for a search, the same in every run.
 *
 * Source: Halton (1960), doi:10.1007/BF01386213.
 *
 * @param index from 1
 * @param dimensions 0 to 10
 * @returns one number strictly between 0 and 1 per dimension; for index 1 they are 1/2, 1/3, 1/5 …
 */
export function halton(index: number, dimensions: number): number[] {
  return PRIMES.slice(0, dimensions).map((base) => {
    let value = 0;
    let weight = 1 / base;
    for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
      value += weight * (rest % base);
      weight /= base;
    }
    return value;
  });
}
