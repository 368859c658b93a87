import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignmentTest } from '../../src/index.js';

const twoOfFour = [true, true, false, false];

test('the two highest of four are one choice in six', () => {
  const { difference, assignments, p, pTwoSided } = assignmentTest([5, 4, 1, 0], twoOfFour);
  expect([difference, assignments, p]).toEqual([4, 6, 1 / 6]);
  // The two lowest are as far from zero.
  expect(pTwoSided).toBe(2 / 6);
});

test('in the middle, ties count as high: sums of two of 1, 2, 3, 4 are 3, 4, 5, 5, 6, 7', () => {
  // 1 + 4 = 5; 5, 5, 6 and 7 are as high, and every difference is as far as none.
  expect(assignmentTest([1, 3, 2, 4], [true, false, false, true])).toMatchObject({ p: 4 / 6, pTwoSided: 1 });
});

test('if all are alike every choice is as high, whatever rounding does', () => {
  expect(assignmentTest([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2], twoOfFour).p).toBe(1);
});

test('over all choices, p is at most α for a share α of them: the test is exact', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), (values) => {
      const choices = Array.from({ length: 64 }, (_, bits) =>
        values.map((_, unit) => ((bits >> unit) & 1) === 1),
      ).filter((treated) => treated.filter(Boolean).length === 3);
      const ps = choices.map((treated) => assignmentTest(values, treated).p);
      for (const alpha of [1 / 20, 1 / 10, 1 / 4, 1 / 2]) {
        expect(ps.filter((p) => p <= alpha + 1e-12).length).toBeLessThanOrEqual(20 * alpha);
      }
    }),
    { seed: 210, numRuns: 100 },
  );
});

test('a value that is none leaves no p', () => {
  expect(assignmentTest([1, Number.NaN, 2, 3], twoOfFour).p).toBeNaN();
});

test.each([
  ['no treated unit', [false, false, false, false], /needs treated and untreated units; give both/],
  ['no other unit', [true, true, true, true], /needs treated and untreated units; give both/],
])('refuses %s', (_, treated, message) => {
  expect(() => assignmentTest([1, 2, 3, 4], treated)).toThrow(message);
});

test('refuses more assignments than it can go through', () => {
  const many = Array.from({ length: 40 }, (_, i) => i);
  expect(() =>
    assignmentTest(
      many,
      many.map((i) => i < 20),
    ),
  ).toThrow(/assignments are too many; give fewer units/);
});
