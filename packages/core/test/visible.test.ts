import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../src/text/visible.js';

describe('visible(text)', () => {
  test.each([
    ['the colours of a terminal', '\u001b[31mred', '\\u001b[31mred'],
    ['a link of a terminal', '\u001b]8;;http://x\u0007', '\\u001b]8;;http://x\\u0007'],
    ['a one-byte escape', '\u009b2J', '\\u009b2J'],
    ['delete', 'a\u007f', 'a\\u007f'],
    ['a turn of direction', 'a\u202eb\u2066c\u200f\u061c', 'a\\u202eb\\u2066c\\u200f\\u061c'],
    ['a mark of byte order', '\ufefffine', '\\ufefffine'],
    ['breaks of lines', 'a\nb\rc\u2028d\u2029e\u0085', 'a\\u000ab\\u000dc\\u2028d\\u2029e\\u0085'],
    ['half a letter', 'a\ud83d', 'a\\ud83d'],
    ['what is no letter', '\uffff', '\\uffff'],
    ['a tag that nobody sees', '\u{e0041}', '\\udb40\\udc41'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['fine €10, ½', 'שלום', 'نمی‌خواهم', '罰金', '👩‍👧', 'C:\\users'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  test('leaves nothing that an XML 1.0 file may not hold', () => {
    const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(notXml);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

test('visibleLines(text) keeps lines and tabs, and JSON says what it said', () => {
  expect(visibleLines('a\n\tb\r\u001b')).toBe('a\n\tb\\u000d\\u001b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(visibleLines(JSON.stringify({ text }, null, 2)))).toEqual({ text });
    }),
    { seed: 2, numRuns: 1000 },
  );
});
