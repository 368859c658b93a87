import { describe, expect, test, vi } from 'vitest';
import { judgeAnswer } from '../src/check.js';
import { check } from '../src/index.js';

const half = { name: 'half-life', answer: 7.5, tolerance: 0.25, hints: ['Use ln 2.', 'Divide by 0.092.'] };
const word = { name: 'price', answer: 'Shadow', hints: [] };

describe('an answer', () => {
  test.each([7.25, 7.5, 7.75])('of %d is right within the tolerance, its edges included', (answer) => {
    expect(judgeAnswer(half, answer, 0)).toEqual({ says: 'half-life: right.', wrong: false });
  });

  test.each([
    [0, 'half-life: not yet. Hint 1 of 2: Use ln 2.'],
    [1, 'half-life: not yet. Hint 2 of 2: Divide by 0.092.'],
    [5, 'half-life: not yet. Hint 2 of 2: Divide by 0.092.'],
  ])('that is wrong after %d wrong ones gets the next hint, and at last the last', (before, says) => {
    expect(judgeAnswer(half, 8, before)).toEqual({ says, wrong: true });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('of %d is wrong', (answer) => {
    expect(judgeAnswer(half, answer, 0).wrong).toBe(true);
  });

  test('in words counts without regard to capitals and blanks', () => {
    expect(judgeAnswer(word, ' shadow ', 0).says).toBe('price: right.');
    expect(judgeAnswer(word, 'sticker', 0)).toEqual({ says: 'price: not yet.', wrong: true });
  });

  test.each([
    [half, undefined, 'half-life: put your answer in place of undefined and run the cell again.'],
    [half, '7.5', 'half-life: the answer is a number; try again.'],
    [word, 3, 'price: the answer is a word in quotes; try again.'],
  ])('that is missing costs no hint', (exercise, answer, says) => {
    expect(judgeAnswer(exercise, answer, 0)).toEqual({ says, wrong: false });
  });
});

test('check counts wrong answers from cell to cell', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const answer of [undefined, 1, 2, 7.5]) check(half, answer);
  const printed = write.mock.calls.map(([text]) => String(text).trimEnd());
  write.mockRestore();
  expect(printed).toEqual([
    'half-life: put your answer in place of undefined and run the cell again.',
    'half-life: not yet. Hint 1 of 2: Use ln 2.',
    'half-life: not yet. Hint 2 of 2: Divide by 0.092.',
    'half-life: right.',
  ]);
});
