import { mutatedJson } from './mutateJson.mjs';

/** Functions as a hurried author writes them; each stands in the text of a module. */
const functions = [
  '() => 1',
  '({ own, person }) => own.takes[person] + (own.takes[person] += 1)',
  '({ taken }, { person }) => taken[person]',
  '() => NaN',
  '() => 1 / 0',
  '() => -1e308',
  '() => undefined',
  '() => "many"',
  '() => null',
  '() => 1n',
  '() => Symbol("s")',
  '() => Object.create(null)',
  'async () => 1',
  'function* () {}',
  'class {}',
  '() => { throw new Error("my own") }',
  '() => { throw null }',
  '() => { throw "\\u001b[2J" }',
  '(moment) => moment.nothing.here',
  '(moment) => (moment.person = 1e9)',
  '({ people }) => (people.goodwill.fill(NaN), 0)',
  '({ groups }) => groups[99].name',
];

const theory = {
  name: 'habit',
  source: 'a test',
  states: { takes: 0 },
  prices: { habit: '@function' },
  updates: ['@function'],
};
const measures = [
  {
    name: 'mine',
    label: 'mine',
    unit: 'share',
    per: 'person',
    columns: ['taken'],
    groups: 'all',
    read: '@function',
  },
];

/** Errors of the module itself, before it exports anything. */
const broken = [
  '',
  'export const = 3;',
  'throw new Error("at once");',
  'throw null;',
  'import "./nowhere.mjs";',
  'import "no-such-package";',
  'export default 3;',
  'export { theory } from "./given.mjs";',
  'await new Promise((resolve) => setTimeout(resolve, 1)); export const theory = 3, measures = [3];',
];

/** The text of a module that exports a theory and measures, with one to three errors. */
export function mutatedModule(dice) {
  if (dice.chance(0.1)) return { text: dice.pick(broken), places: [] };
  const { text, places } = mutatedJson({ theory, measures }, undefined, dice);
  const filled = String(text).replaceAll('"@function"', () =>
    dice.chance(0.4) ? functions[dice.whole(0, 2)] : dice.pick(functions),
  );
  // The names in the module; and what a function may have given, or a sentence advise.
  places.push('habit', 'mine', 'undefined', 'NaN');
  return { text: `export const { theory, measures } = ${filled};\n`, places };
}
