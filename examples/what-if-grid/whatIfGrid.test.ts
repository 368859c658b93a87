import { expect, test } from 'vitest';
import { runExample } from '../support/runExample.js';

const [head, ...rows] = runExample('what-if-grid/whatIfGrid.ts').map((line) => line.split('\t'));
const grid = rows.map((row) => row.slice(1).map(Number));

test('the grid has a row for each promise and a column for each answer', () => {
  expect(head).toEqual(['promised', 'granted 0', 'granted 0.5', 'granted 1']);
  expect(rows.map(([promised]) => promised)).toEqual(['0', '0.25', '0.5', '0.75', '1']);
});

test('granting more brings more orders, whatever was promised', () => {
  for (const [none, half, all] of grid) {
    expect(half).toBeGreaterThan(none);
    expect(all).toBeGreaterThan(half);
  }
});

test('the harder partnership had been sold, the more hangs on the answer', () => {
  const stakes = grid.map(([none, , all]) => all - none);
  expect(stakes[4]).toBeGreaterThan(stakes[2]);
  expect(stakes[2]).toBeGreaterThan(stakes[0]);
});
