import { describe, expect, test } from 'vitest';
import { effectColumns, equalLevelsColumns, nestedColumns, productColumns } from '../../src/index.js';

describe('effectColumns(labels)', () => {
  test('has one column fewer than levels, and the last level takes the opposite of all', () => {
    expect(effectColumns(['a', 'b', 'c', 'a', 'c'])).toEqual([
      [1, 0, -1, 1, -1],
      [0, 1, -1, 0, -1],
    ]);
  });

  test('has no columns if there is one level', () => {
    expect(effectColumns(['a', 'a'])).toEqual([]);
  });
});

describe('nestedColumns(inner, outer)', () => {
  test('sums to zero inside each outer level, however many inner levels it has', () => {
    expect(nestedColumns([1, 2, 3, 4, 5], ['a', 'a', 'b', 'b', 'b'])).toEqual([
      [1, -1, 0, 0, 0],
      [0, 0, 1, 0, -1],
      [0, 0, 0, 1, -1],
    ]);
  });

  test('takes equal names in different outer levels for different levels', () => {
    expect(nestedColumns([1, 2, 1, 2], ['a', 'a', 'b', 'b'])).toEqual([
      [1, -1, 0, 0],
      [0, 0, 1, -1],
    ]);
  });
});

test('productColumns(one, other) has every column of the one times every column of the other', () => {
  expect(
    productColumns(
      [[1, 2]],
      [
        [3, 4],
        [5, 6],
      ],
    ),
  ).toEqual([
    [3, 8],
    [5, 12],
  ]);
});

test('equalLevelsColumns(labels, pair) gives the pair one effect, and effects that sum to zero over the levels', () => {
  // Levels a, b, c, d; with b = d: a and c are free, b and d each take minus half of their sum.
  expect(equalLevelsColumns(['a', 'b', 'c', 'd'], ['b', 'd'])).toEqual([
    [1, -0.5, 0, -0.5],
    [0, -0.5, 1, -0.5],
  ]);
});
