import { expect, test } from 'vitest';
import { renewed } from './renewed.js';

test('a shown line takes the numbers of the line of the output that has the same words', () => {
  expect(renewed('a  1\nlate 10.5\nb 2\nlate 12.25\n', ['late 9.0', '…', 'late 11.0'])).toEqual([
    'late 10.5',
    '…',
    'late 12.25',
  ]);
});

test('a line without a match stays as it is, so that the comparison fails', () => {
  expect(renewed('late 10.5', ['early 9.0'])).toEqual(['early 9.0']);
});
