import { describe, expect, test } from 'vitest';
import { gaussHermite } from '../../src/fit/gaussHermite.js';

describe('gaussHermite(count)', () => {
  test('with three nodes has −√3, 0 and √3, with weights 1/6, 2/3 and 1/6', () => {
    const nodes = gaussHermite(3);
    [-Math.sqrt(3), 0, Math.sqrt(3)].forEach((value, i) => {
      expect(nodes[i].value).toBeCloseTo(value, 12);
    });
    [1 / 6, 2 / 3, 1 / 6].forEach((weight, i) => {
      expect(nodes[i].weight).toBeCloseTo(weight, 12);
    });
  });

  test.each([1, 2, 5, 9, 11])('with %d nodes has the moments of a standard normal variable', (count) => {
    const nodes = gaussHermite(count);
    let moment = 1;
    for (let power = 0; power < 2 * count; power += 2) {
      // 1, 1, 3, 15, 105 … and nothing for odd powers.
      if (power > 0) moment *= power - 1;
      const of = (k: number) => nodes.reduce((sum, { value, weight }) => sum + weight * value ** k, 0);
      expect(of(power) / moment).toBeCloseTo(1, 9);
      expect(of(power + 1) / moment / count ** 2).toBeCloseTo(0, 8);
    }
  });
});
