import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probability } from '../src/index.js';
import { surelyAbstains, surelyTakes, takes, takesQuickly } from '../src/run/decide.js';

describe('takes(utility, draw)', () => {
  test('is true if and only if the draw lies below the probability', () => {
    expect(takes(0, 0.4999999)).toBe(true);
    expect(takes(0, 0.5)).toBe(false);
    expect(takes(Math.log(3), 0.7499999)).toBe(true);
    expect(takes(Math.log(3), 0.7500001)).toBe(false);
  });
});

describe('the table of brackets', () => {
  /** A draw and a utility whose probability lies near it, where the table could be wrong. */
  const close = fc
    .tuple(fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true }), fc.integer({ min: -60, max: 60 }))
    .map(([draw, hairs]) => ({ draw, utility: Math.log(draw / (1 - draw)) + hairs * 1e-11 }));
  const edge = fc
    .tuple(
      fc.integer({ min: 1, max: 1023 }),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: -60, max: 60 }),
    )
    .map(([bracket, steps, hairs]) => ({
      draw: bracket / 1024 + steps * 2 ** -53,
      utility: Math.log(bracket / (1024 - bracket)) + hairs * 1e-10,
    }));
  const any = fc.record({
    draw: fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true }),
    utility: fc.double({ min: -40, max: 40, noNaN: true }),
  });

  test('never says anything else than the exact rule', () => {
    fc.assert(
      fc.property(fc.oneof(close, edge, any), ({ draw, utility }) => {
        const bracket = Math.floor(draw * 1024);
        if (utility >= surelyTakes[bracket]) expect(takes(utility, draw)).toBe(true);
        if (utility < surelyAbstains[bracket]) expect(takes(utility, draw)).toBe(false);
      }),
      { seed: 20, numRuns: 3000 },
    );
  });

  test('gives the answer of the exact rule in every case', () => {
    fc.assert(
      fc.property(fc.oneof(close, edge, any), ({ draw, utility }) => {
        expect(takesQuickly(utility, draw)).toBe(takes(utility, draw));
      }),
      { seed: 21, numRuns: 3000 },
    );
  });

  test('leaves open only the bracket in which the probability lies, and its neighbour at an edge', () => {
    for (const utility of [-2.17, -0.3, 0, 1.5]) {
      const open = Array.from(surelyTakes.keys()).filter(
        (bracket) => utility < surelyTakes[bracket] && utility >= surelyAbstains[bracket],
      );
      // One bracket of 1,024, two at an edge: the one in which the probability lies.
      expect(open).toContain(Math.floor(probability(utility) * 1024));
      expect(open.length).toBeLessThanOrEqual(2);
    }
  });
});
