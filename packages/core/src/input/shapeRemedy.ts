import type * as v from 'valibot';

/** What is wrong and what to do, in words for the reader of a file. */
export function shapeRemedy({
  kind,
  type,
  input,
  expected,
  received,
  requirement,
  message,
}: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'there is no such key; remove it or mend its name.';
  if (received === 'undefined') return 'it is missing; add it.';
  if (type === 'check') return `${message}.`;
  if (type === 'min_length') return `it needs at least ${requirement} entry; add one.`;
  if (type === 'max_length' && kind === 'validation') {
    const what = Array.isArray(input) ? 'entries' : 'letters';
    return `it has ${received} ${what}; give ${requirement} or fewer.`;
  }
  if (type === 'max_entries') return `it has ${received} entries; give ${requirement} or fewer.`;
  if (type === 'min_value') return `it is ${received}; give ${requirement} or more.`;
  if (type === 'max_value') return `it is ${received}; give ${requirement} or less.`;
  if (type === 'integer') return `it is ${received}; give a whole number.`;
  if (type === 'finite') return `it is ${received}; give a finite number.`;
  return `it is ${received}; give ${inWords(String(expected))}.`;
}

/** "a number" for `number`; words in quotes are names and stay as they are. */
function inWords(expected: string): string {
  return expected
    .replace(/[()]/g, '')
    .split(' | ')
    .map((kind) => KINDS[kind] ?? kind)
    .join(' or ');
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text in quotes',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};
