import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainWithZero, niceDomain, niceStep } from '../src/layout/axes.js';
import { moveApart } from '../src/layout/endLabels.js';
import { placeLabels } from '../src/layout/placeLabels.js';
import { pricedWindows } from '../src/layout/pricedGround.js';
import { textWidth } from '../src/layout/textWidth.js';
import { wrapWords } from '../src/layout/wrapWords.js';

const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('moveApart', () => {
  test('leaves labels with enough room where they are', () => {
    expect(moveApart([80, 20, 50], 10, 0, 100)).toEqual([80, 20, 50]);
  });

  test('moves a cluster around its middle, and off the bounds', () => {
    expect(moveApart([50, 50], 10, 0, 100)).toEqual([45, 55]);
    expect(moveApart([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(moveApart([100, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  test('moves as little as possible: two that collide, but not the one that is clear of them', () => {
    const [clear, low, high] = moveApart([20, 99, 100], 10, 0, 200);
    expect([clear, low, high]).toEqual([20, 94.5, 104.5]);
  });

  test('keeps the distance, the order and the bounds', () => {
    fc.assert(
      fc.property(places, (all) => {
        const moved = moveApart(all, 10, 0, 100);
        const order = all.map((_, i) => i).sort((a, b) => all[a] - all[b]);
        for (let k = 1; k < order.length; k++)
          expect(moved[order[k]] - moved[order[k - 1]]).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(Math.min(...moved)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...moved)).toBeLessThanOrEqual(100 + 1e-9);
      }),
      { seed: 17 },
    );
  });
});

describe('placeLabels', () => {
  const at = (x: number, y: number) => ({ text: 'no', at: { x, y } });
  const placed = (labels: ReturnType<typeof at>[], lines: { x: number; y: number }[][] = []) =>
    placeLabels(labels, lines, 100).map(({ side, height }) => `${side} ${height}`);

  test('puts a label at the upper right if that is free', () => {
    expect(placed([at(20, 50), at(20, 90)])).toEqual(['right above', 'right above']);
  });

  test('puts labels of one spot each into another place', () => {
    expect(placed([at(50, 50), at(50, 50), at(50, 50), at(50, 50)])).toEqual([
      'right above',
      'right below',
      'left below',
      'left above',
    ]);
  });

  test('keeps off a line, and in the panel', () => {
    const rising = [
      { x: 0, y: 100 },
      { x: 100, y: 0 },
    ];
    expect(placed([at(50, 50)], [rising])).toEqual(['right below']);
    expect(placed([at(95, 50)])).toEqual(['left below']);
  });

  test('would rather hide a line or leave the panel than cover another label', () => {
    const level = (y: number) => [
      { x: 0, y },
      { x: 100, y },
    ];
    expect(placed([at(50, 50), at(50, 50)], [level(40), level(60)])).toEqual(['right above', 'right below']);
    expect(placed([at(95, 95), at(95, 95)])).toEqual(['left above', 'right above']);
  });
});

test('an axis with zero ends there if all values are on one side of it, and has some width', () => {
  expect(domainWithZero([-3, -1])).toEqual([-3, 0]);
  expect(domainWithZero([2, 5])).toEqual([0, 5]);
  expect(domainWithZero([-1, 4])).toEqual([-1, 4]);
  expect(domainWithZero([0, 0])).toEqual([0, 1]);
  expect(domainWithZero([])).toEqual([0, 1]);
});

test('a round axis has zero and whole steps, whatever is missing from the data', () => {
  expect(niceDomain([3, 18])).toEqual([0, 20]);
  expect(niceDomain([-7, 11])).toEqual([-10, 15]);
  expect(niceDomain([Number.NaN, 4])).toEqual([0, 4]);
  expect(niceDomain([])).toEqual([0, 1]);
});

describe('niceStep', () => {
  test('is 1, 2 or 5 times a power of ten', () => {
    expect([niceStep(40, 40), niceStep(41, 40), niceStep(3, 40), niceStep(9.9, 10)]).toEqual([1, 2, 0.1, 1]);
  });

  test('never cuts into more pieces than it may, and into no fewer than two fifths of them', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (range) => {
        const pieces = range / niceStep(range, 40);
        expect(pieces).toBeLessThanOrEqual(40 + 1e-6);
        expect(pieces).toBeGreaterThanOrEqual(16 - 1e-6);
      }),
      { seed: 17 },
    );
  });
});

describe('wrapWords', () => {
  test('breaks between words, and never inside one', () => {
    expect(wrapWords('no no no', 30, 10)).toEqual(['no no', 'no']);
    expect(wrapWords('nonononono no', 30, 10)).toEqual(['nonononono', 'no']);
    expect(wrapWords('', 30, 10)).toEqual(['']);
  });
});

test('a capital is wider than an i, and bold is wider still', () => {
  expect(textWidth('I', 10)).toBeLessThan(textWidth('n', 10));
  expect(textWidth('n', 10)).toBeLessThan(textWidth('N', 10));
  expect(textWidth('N', 10, true)).toBeCloseTo(10 * 0.69 * 1.1, 10);
});

test('a window lasts as long as its price', () => {
  expect(pricedWindows([0, 10, 10, 20, 0, 5])).toEqual([
    { from: 2, until: 3, amount: 10 },
    { from: 4, until: 4, amount: 20 },
    { from: 6, until: 6, amount: 5 },
  ]);
});
