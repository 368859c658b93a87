import * as v from 'valibot';
import { InputError } from '../input/InputError.js';
import { refuseOddKeys } from '../input/refuseOddKeys.js';
import { eventSchema, scenarioSchema } from '../scenario/schema.js';

/**
 * Checks that plain data have the shape of a scenario: every key there, none too many, each of its kind.
 *
 * @param from what to call the data in messages, such as the name of a file
 * @throws InputError that names the place and says what to do
 */
export function checkShape(data: unknown, from: string): void {
  refuseOddKeys(data, from);
  const parsed = v.safeParse(scenarioSchema, data, { abortEarly: true });
  if (parsed.success) return;
  const [issue] = parsed.issues;
  throw new InputError(`${from} is not usable at ${v.getDotPath(issue) ?? 'its top'}: ${shapeRemedy(issue)}`);
}

/**
 * Checks that plain data have the shape of a dated event of a policy: a known kind, every key there, none too many.
 * Dates are checked where the calendar is known.
 *
 * @param from what to call the event in messages, such as "policy.json, event 2"
 * @throws InputError that names the place and says what to do
 */
export function checkEvent(data: unknown, from: string): void {
  const parsed = v.safeParse(eventSchema, data, { abortEarly: true });
  if (parsed.success) return;
  const [issue] = parsed.issues;
  throw new InputError(`${from} is not usable at ${v.getDotPath(issue) ?? 'its top'}: ${shapeRemedy(issue)}`);
}

/** The error and its remedy, in words for the reader of a file. */
export function shapeRemedy({
  kind,
  type,
  input,
  expected,
  received,
  requirement,
  message,
}: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'there is no such key; remove it or correct its name.';
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
