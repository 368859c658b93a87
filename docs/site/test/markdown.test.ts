import { expect, test } from 'vitest';
import { headingAnchor } from '../headingAnchor.js';
import { markdownTable } from '../markdownTable.js';
import { pageTitle } from '../pageTitle.js';

test('an anchor keeps letters and figures, and each space becomes a hyphen', () => {
  expect(headingAnchor('Heyman & Ariely (2004)')).toBe('heyman--ariely-2004');
  expect(headingAnchor('Bénabou: what_if?')).toBe('bénabou-what_if');
});

test('a table has a line for the head, a rule and a line for each row, and a bar inside a cell does not end it', () => {
  expect(markdownTable(['a', 'b'], [['1', 'x|y']])).toBe('| a | b |\n| --- | --- |\n| 1 | x\\|y |');
});

test('the title of a page is its first heading', () => {
  expect(pageTitle('# Your own counts\n\ntext\n\n# Another\n')).toBe('Your own counts');
});

test('a page without a title says what to do', () => {
  expect(() => pageTitle('## Only a section\n')).toThrow(
    'a page has no title: start it with a line such as "# A title"',
  );
});
