/** A value of a standard normal variable, and its weight in a mean. */
export interface Node {
  readonly value: number;
  readonly weight: number;
}

/**
 * Gauss–Hermite quadrature: values and weights that give the mean over a standard normal variable, exact for every
 * polynomial of degree up to 2n − 1. The values are the zeros of Hermite's polynomial, found by Newton's method.
 *
 * Source: Golub & Welsch (1969), doi:10.1090/S0025-5718-69-99647-1; Szegő (1939), Orthogonal Polynomials, (15.3.6).
 *
 * @param count how many, 1 to 20
 * @returns in rising order; weights sum to 1
 * @example
 * gaussHermite(3); // −√3, 0 and √3 with weights 1/6, 2/3 and 1/6
 */
export function gaussHermite(count: number): readonly Node[] {
  const nodes: Node[] = [];
  for (let i = 0; i < count; i++) {
    // Newton's method, with the known zeros divided out, finds one zero after another from above.
    let x = nodes[i - 1]?.value ?? Math.sqrt(4 * count + 2);
    let slope = 0;
    for (let step = 0; step < 200; step++) {
      const { value, before } = hermite(count, x);
      slope = Math.sqrt(count) * before;
      const others = nodes.reduce((sum, node) => sum + 1 / (x - node.value), 0);
      const move = Number.isFinite(others) ? value / (slope - value * others) : 1e-3;
      x -= move;
      if (Math.abs(move) < 1e-14) break;
    }
    const { before } = hermite(count, x);
    nodes.push({ value: x, weight: 1 / (count * before * before) });
  }
  return nodes.reverse();
}

/** Hermite's polynomial of a degree and the one before it, each divided by the root of its factorial. */
function hermite(degree: number, x: number): { readonly value: number; readonly before: number } {
  let before = 0;
  let value = 1;
  for (let n = 1; n <= degree; n++) {
    [before, value] = [value, (x * value - Math.sqrt(n - 1) * before) / Math.sqrt(n)];
  }
  return { value, before };
}

/**
 * Values and weights for the mean over a trait that differs between people: one if it does not differ, more the more
 * it does.
 *
 * @param deviation standard deviation, on the scale on which the trait is normal
 */
export function nodesFor(deviation: number, few: number): readonly Node[] {
  if (deviation === 0) return ALONE;
  const count = deviation <= 0.5 ? few : deviation <= 1 ? few + 2 : few + 6;
  const known = cache.get(count);
  if (known) return known;
  const made = gaussHermite(count);
  cache.set(count, made);
  return made;
}

const ALONE: readonly Node[] = [{ value: 0, weight: 1 }];
const cache = new Map<number, readonly Node[]>();
