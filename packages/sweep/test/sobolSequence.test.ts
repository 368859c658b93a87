import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOBOL_DIMENSIONS, sobolSequence } from '../src/design/sobolSequence.js';

describe('the unscrambled sequence', () => {
  test('begins as Joe and Kuo print it', () => {
    // https://web.maths.unsw.edu.au/~fkuo/sobol, the output of "sobol 10 3 new-joe-kuo-6.21201".
    expect(sobolSequence(3, 10)).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  test.each([
    [
      517,
      [
        899, 641, 849, 631, 597, 195, 501, 547, 3, 809, 617, 247, 827, 495, 649, 717, 255, 775, 73, 833, 849,
        433, 571, 543, 843, 11, 23, 849, 263, 147, 1021, 47, 605, 9, 755, 531, 967, 209, 361, 953,
      ],
    ],
    [
      1000,
      [
        225, 99, 531, 693, 287, 929, 47, 921, 513, 71, 87, 261, 165, 393, 147, 379, 737, 353, 1015, 743, 535,
        563, 973, 553, 597, 929, 41, 1003, 61, 349, 151, 149, 303, 607, 821, 789, 869, 851, 315, 491,
      ],
    ],
  ])('has in point %i the 40 coordinates that SciPy 1.17 gives', (point, expected) => {
    expect(SOBOL_DIMENSIONS).toBe(40);
    expect(sobolSequence(40, point + 1)[point].map((x) => x * 1024)).toEqual(expected);
  });
});

/** How many points lie in each of the boxes that cut axis j into 2 to the power of cuts[j] parts. */
function countsInBoxes(points: readonly (readonly number[])[], cuts: readonly number[]): number[] {
  const boxes = new Array<number>(2 ** cuts.reduce((sum, cut) => sum + cut, 0)).fill(0);
  for (const point of points) {
    boxes[cuts.reduce((box, cut, j) => box * 2 ** cut + Math.floor(point[j] * 2 ** cut), 0)]++;
  }
  return boxes;
}

describe('the scrambled sequence', () => {
  test('is a net: two dimensions of 2^m points hold one point in every elementary interval', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 7 }), fc.nat(), (seed, m, some) => {
        const first = some % (m + 1);
        const boxes = countsInBoxes(sobolSequence(2, 2 ** m, seed), [first, m - first]);
        expect(boxes).toEqual(boxes.map(() => 1));
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  test('holds two points in every elementary interval of half as many, in three dimensions', () => {
    // The polynomials have the degrees 0, 1 and 2: t is the sum of degree - 1, which is 1.
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 7 }), fc.nat(), fc.nat(), (seed, m, some, more) => {
        const first = some % m;
        const second = more % (m - first);
        const boxes = countsInBoxes(sobolSequence(3, 2 ** m, seed), [first, second, m - 1 - first - second]);
        expect(boxes).toEqual(boxes.map(() => 2));
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  test('holds one point in each of 64 equal parts of every axis', () => {
    const points = sobolSequence(SOBOL_DIMENSIONS, 64, 'axes');
    for (let axis = 0; axis < SOBOL_DIMENSIONS; axis++) {
      const parts = points.map((point) => Math.floor(point[axis] * 64));
      expect(parts.sort((a, b) => a - b)).toEqual(parts.map((_, part) => part));
    }
  });

  test('integrates over many seeds without bias, and with far less error than random points', () => {
    // The integral of x·y² over the square is 1/6; a random mean of 64 points has the standard error .0274.
    const estimates = Array.from({ length: 100 }, (_, seed) => {
      const points = sobolSequence(2, 64, `estimate ${seed}`);
      return points.reduce((sum, [x, y]) => sum + x * y * y, 0) / 64;
    });
    const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / 100;
    const deviation = Math.sqrt(estimates.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 99);
    expect(deviation).toBeLessThan(0.0274 / 10);
    // Four standard errors: one seed in 16,000 would fail, and this one is fixed.
    expect(Math.abs(mean - 1 / 6)).toBeLessThan((4 * deviation) / 10);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(sobolSequence(3, 8, 'one')).toEqual(sobolSequence(3, 8, 'one'));
    expect(sobolSequence(3, 8, 'one')).not.toEqual(sobolSequence(3, 8, 'other'));
  });
});
