import { InputError } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { factorial, prim, sobol } from '../src/index.js';

const axes = { fine: { low: 0, high: 100 }, guilt: { low: 0, high: 1 }, cueLoss: { low: 0, high: 0.5 } };
const design = sobol(daycare, axes, { points: 1024, seed: 'prim' });

describe('prim', () => {
  const interesting = design.points.map(([fine, guilt]) => fine <= 40 && guilt >= 0.6);
  const boxes = prim(design, interesting);
  const last = boxes[boxes.length - 1];

  test('finds the box in which something happens, within a slice, and leaves out what does not matter', () => {
    const [fine, guilt] = last.limits;
    expect(last.limits.map(({ name }) => name)).toEqual(['fine', 'guilt']);
    expect(fine).toMatchObject({ low: 0 });
    expect(Math.abs(fine.high - 40)).toBeLessThan(4);
    expect(guilt).toMatchObject({ high: 1 });
    expect(Math.abs(guilt.low - 0.6)).toBeLessThan(0.04);
    expect(last.density).toBeGreaterThan(0.95);
    expect(last.coverage).toBeGreaterThan(0.9);
  });

  test('begins with everything, and each box is denser than the one before', () => {
    const { length } = interesting.filter(Boolean);
    expect(boxes[0]).toEqual({ limits: [], density: length / 1024, coverage: 1, points: 1024 });
    for (let i = 1; i < boxes.length; i++) expect(boxes[i].density).toBeGreaterThan(boxes[i - 1].density);
  });

  test('counts what it says: density and coverage follow from the limits', () => {
    const [fine, guilt] = last.limits;
    const inside = design.points.filter(
      (point) =>
        point[0] <= fine.high && point[1] >= guilt.low && point[0] >= fine.low && point[1] <= guilt.high,
    );
    const caught = inside.filter(([one, other]) => one <= 40 && other >= 0.6).length;
    expect(last.points).toBe(inside.length);
    expect(last.density).toBe(caught / inside.length);
    expect(last.coverage).toBe(caught / interesting.filter(Boolean).length);
  });

  test('holds up on the points of another seed', () => {
    const other = sobol(daycare, axes, { points: 1024, seed: 'another' }).points;
    const [fine, guilt] = last.limits;
    const inside = other.filter((point) => point[0] <= fine.high && point[1] >= guilt.low);
    expect(inside.filter(([one, two]) => one <= 40 && two >= 0.6).length / inside.length).toBeGreaterThan(
      0.9,
    );
  });

  test('cuts equal values of a grid together', () => {
    const grid = factorial(daycare, {
      fineUntil: { low: 5, high: 20 },
      fine: { low: 0, high: 90, levels: 10 },
    });
    const found = prim(
      grid,
      grid.points.map(([until]) => until >= 15),
    );
    expect(found[found.length - 1]).toMatchObject({
      limits: [{ name: 'fineUntil', low: 15, high: 20 }],
      density: 1,
      coverage: 1,
    });
  });
});

test.each([
  ['too few answers', () => prim(design, [true]), '1 answers for 1024 points'],
  [
    'nothing of interest',
    () =>
      prim(
        design,
        design.points.map(() => false),
      ),
    'no point is of interest',
  ],
  [
    'a slice of everything',
    () =>
      prim(
        design,
        design.points.map(() => true),
        { peel: 1 },
      ),
    'peel is 1',
  ],
  [
    'boxes without a point',
    () =>
      prim(
        design,
        design.points.map(() => true),
        { least: 0 },
      ),
    'least is 0',
  ],
])('prim refuses %s in one sentence', (_, make, said) => {
  expect(make).toThrow(InputError);
  expect(make).toThrow(said);
});
