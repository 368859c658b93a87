import { hostileNumbers, hostileText } from './hostileTexts.mjs';
import { example, limitsOf, schemaAt } from './schemaValues.mjs';

/** Stands for a number that JSON.stringify would not write in this form, such as 1e999. */
const raw = (number) => `@raw ${number}@`;

/**
 * A document with one to three changes, as text. Some changes are made in the text itself, like errors of an editor.
 *
 * @returns {{ text: string | Buffer, places: string[] }} `places` are the keys and values that a message could name
 */
export function mutatedJson(document, schema, dice) {
  let changed = structuredClone(document);
  const places = [];
  const times = dice.weighted({ 1: 8, 2: 1, 3: 1 });
  for (let i = 0; i < times; i++) changed = mutated(changed, schema, dice, places);
  let text = JSON.stringify(changed, null, dice.pick([0, 2]))?.replace(/"@raw ([^@"]*)@"/g, '$1') ?? '';
  if (dice.chance(0.08)) {
    text = spoiltText(text, dice);
    places.push('JSON');
  }
  return { text, places };
}

function mutated(document, schema, dice, places) {
  const path = somePath(document, dice);
  places.push(...path.map(String));
  if (path.length === 0) return hostileValue(document, schema, dice, places);
  const parent = path.slice(0, -1).reduce((at, key) => at[key], document);
  const key = path.at(-1);
  const known = schema && schemaAt(schema, document, path);
  const change = dice.weighted({
    replace: 6,
    remove: 1,
    odd: 1.5,
    optional: 1,
    twice: 1,
    swap: 0.5,
    wrap: 0.5,
  });
  if (change === 'replace') put(parent, key, hostileValue(parent[key], known, dice, places));
  if (change === 'remove') Array.isArray(parent) ? parent.splice(key, 1) : delete parent[key];
  if (change === 'odd') addOddKey(parent[key] ?? parent, dice, places);
  if (change === 'optional' && known?.entries && isObject(parent[key])) {
    const added = dice.pick(Object.keys(known.entries));
    places.push(added);
    put(parent[key], added, example(known.entries[added], dice));
  }
  if (change === 'twice' && Array.isArray(parent)) parent.push(structuredClone(parent[key]));
  if (change === 'swap') {
    const other = dice.pick(Object.keys(parent));
    const kept = parent[key];
    put(parent, key, parent[other]);
    put(parent, other, kept);
    places.push(other);
  }
  if (change === 'wrap') put(parent, key, [parent[key]]);
  return document;
}

function hostileValue(value, schema, dice, places) {
  const chosen = hostile(value, schema, dice);
  places.push(
    typeof chosen === 'string'
      ? chosen.replace(/^@raw (.*)@$/, '$1')
      : String(JSON.stringify(chosen)).slice(0, 60),
  );
  return chosen;
}

function hostile(value, schema, dice) {
  const { low, high } = schema ? limitsOf(schema) : {};
  const ends = [low, high].filter((end) => end !== undefined);
  const way = dice.weighted({
    text: 4,
    number: 4,
    end: ends.length ? 4 : 0,
    shape: 2,
    kin: schema ? 2 : 0,
    many: 0.6,
  });
  if (way === 'text') return hostileText(dice);
  if (way === 'number') return raw(dice.pick(hostileNumbers));
  if (way === 'end' && schema.type === 'number') return dice.pick(ends) + dice.pick([-1, 0, 1]);
  if (way === 'end' && schema.type === 'string')
    return 'n'.repeat(Math.max(0, dice.pick(ends) + dice.pick([-1, 0, 1])));
  if (way === 'end' || way === 'many') return manyOf(value, high, dice);
  if (way === 'kin') return example(schema, dice);
  return dice.pick([null, true, false, [], {}, [[]], [null], { a: 1 }, '', nested(dice.pick([30, 3000]))]);
}

/** A list or text near its declared limit, or far too long. */
function manyOf(value, high, dice) {
  const count = Math.min(dice.pick([(high ?? 2000) + 1, high ?? 2000, 30_000]), 30_000);
  if (Array.isArray(value)) {
    const item = value[0] ?? 1;
    const named = (i) => (isObject(item) && 'name' in item ? { ...item, name: `n${i}` } : item);
    const fit = Math.min(count, Math.ceil(3_000_000 / (JSON.stringify(item).length + 1)));
    return Array.from({ length: fit }, (_, i) => named(i));
  }
  if (isObject(value)) return Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
  return 'm'.repeat(dice.chance(0.02) ? 25_000_000 : count * 10);
}

function nested(depth) {
  let value = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

function addOddKey(object, dice, places) {
  if (typeof object !== 'object' || object === null) return;
  const key = dice.pick([
    '__proto__',
    'constructor',
    'toString',
    'nosuchkey',
    '',
    '0',
    'length',
    hostileText(dice).slice(0, 2000),
  ]);
  places.push(key, JSON.stringify(key).slice(1, -1));
  put(object, key, dice.pick([null, 1, 'a', {}, { polluted: true }]));
}

/** Assigns an own property, even if it is called __proto__. */
function put(object, key, value) {
  // The length of a list is not an own key.
  if (Array.isArray(object) && key === 'length') return;
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function spoiltText(text, dice) {
  const at = dice.whole(0, text.length);
  const way = dice.whole(0, 8);
  if (way === 0) return text.slice(0, at);
  if (way === 1) return `\ufeff${text}`;
  if (way === 2) return text.slice(0, at) + hostileText(dice) + text.slice(at);
  if (way === 3) return text + text;
  if (way === 4) return '';
  if (way === 5)
    return Buffer.concat([
      Buffer.from(text.slice(0, at)),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28]),
      Buffer.from(text.slice(at)),
    ]);
  if (way === 6) return `// a comment\n${text}`;
  if (way === 7) return text.replace(/,\n?/, ',,');
  return Buffer.from(text, 'utf16le');
}

/** A random place, chosen from the top down, so that a long list of parameters does not get most of the changes. */
function somePath(document, dice) {
  const path = [];
  let at = document;
  while (
    typeof at === 'object' &&
    at !== null &&
    Object.keys(at).length > 0 &&
    !(path.length > 0 && dice.chance(0.2))
  ) {
    const key = dice.pick(Object.keys(at));
    path.push(key);
    at = at[key];
  }
  return path;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
