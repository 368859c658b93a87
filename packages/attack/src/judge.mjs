import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { differences } from './ground.mjs';
import { commandOf } from './program.mjs';
import { brokenResult, ownFilesOf } from './results.mjs';

const either = (...patterns) => new RegExp(patterns.join('|'), 'm');

/** The most that an input may use. */
export const limits = { seconds: 20, bytes: 1e9 };

/**
 * Characters that may be in a file but not in a text for readers: control characters, direction marks, halves of
 * letters.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
/** A stack trace, or messages of the engine instead of ours. */
const ENGINE = either(
  '^ {4}at ',
  'node:internal',
  'Cannot (read propert|set|convert|access|destructure|mix|create)',
  'is not (a function|iterable|a constructor)',
  'Invalid (array|typed array|string) length',
  'Maximum call stack',
  '\\bE[A-Z]{3,}: [a-z -]+, ',
);
const HOLLOW = /\bundefined\b|\[object|\bNaN\b/;
/** Before its own modules are loaded, the command can only repeat the system's message, with the remedy. */
const SYSTEM = /^fairweather cannot start: .*/m;
/** Where a sentence repeats the error of a module that the user wrote, in the words of the engine. */
const OF_A_MODULE = / (stopped with an error|module .* cannot be loaded): .*/g;
/** Permitted next to a sentence: progress, forecasts, skipped units, files written, suggestions. */
const ASIDE = either(
  '^\\w+: \\d+ %(, about \\d+ \\w+ left)?$',
  '^about .*$',
  '^Not counted, and left out of the fit: .*$',
  '^Written to .*$',
  '^\\d+ of \\d+ points are there from an earlier command\\.$',
  '^\\(Did you mean .*\\?\\)$',
  '^\\(add --help for the options\\)$',
  '^$',
);

/**
 * Judges the answer to an input.
 *
 * @param {{ code: number | null, signal: string | null, stdout: string, stderr: string, seconds: number,
 *   bytes?: number, announced?: boolean, unended?: boolean }} answer
 * @param {{ argv: string[], places?: string[], files?: Record<string, unknown>, cwd: string, ground: string }} input
 * @returns {string[]} the failures, each a class and a detail; empty if all is well
 */
export function judge(answer, input, before, after) {
  // Without arguments it shows its help.
  if (input.argv.length === 0) return judgeFiles(answer, input, before, after);
  return [...judgeEnd(answer), ...judgeTexts(answer, input), ...judgeFiles(answer, input, before, after)];
}

/** How every command must end, whatever its input. */
export function judgeEnd({ code, signal, stderr, seconds, bytes, announced, unended, asked }) {
  const failures = [];
  if (unended) failures.push('unended: it did not stop when it was asked to');
  else if (signal) {
    // Asked to stop while it was ending by itself, it no longer listens.
    if (!(asked && signal === 'SIGINT')) failures.push(`signal: ended by ${signal}`);
  } else if (![0, 1, 2].includes(code)) failures.push(`exit code: ${code}`);
  if (seconds > limits.seconds && !announced)
    failures.push(`slow: ${seconds.toFixed(0)} s without a forecast`);
  if (bytes > limits.bytes && !announced)
    failures.push(`memory: ${(bytes / 1e9).toFixed(1)} GB without a forecast`);
  const said = stderr.replace(SYSTEM, '').replace(OF_A_MODULE, '');
  if (ENGINE.test(said)) failures.push(`engine: ${firstMatch(said, ENGINE)}`);
  if (code === 1 || code === 2) failures.push(...judgeSentence(stderr));
  return failures;
}

const SENTENCE = /^fairweather( cannot start)?: /;

/** A failure is reported in exactly one sentence. */
function judgeSentence(stderr) {
  const lines = stderr.split('\n');
  const sentences = lines.filter((line) => SENTENCE.test(line));
  if (sentences.length !== 1)
    return [`sentence: ${sentences.length} of them, ${JSON.stringify(stderr.slice(0, 200))}`];
  const other = lines.find((line) => !SENTENCE.test(line) && !ASIDE.test(line));
  if (other !== undefined) return [`sentence: beside it stands ${JSON.stringify(other.slice(0, 200))}`];
  if (sentences[0].length > 3000) return [`sentence: ${sentences[0].length} letters long`];
  return [];
}

function judgeTexts({ code, stdout, stderr, announced }, input) {
  const failures = [];
  for (const [stream, text] of Object.entries({ stdout, stderr })) {
    if (UNSEEN.test(text)) failures.push(`unseen: ${stream} has ${JSON.stringify(firstMatch(text, UNSEEN))}`);
  }
  const given = [...input.argv, ...(input.places ?? [])].join(' ');
  const output = `${code === 0 ? '' : stderr}${stdout}`;
  const found = HOLLOW.exec(output);
  const hollow = found?.[0];
  if (hollow && !given.includes(hollow) && !/describe.*--json/.test(given))
    failures.push(
      `hollow: it says ${JSON.stringify(output.slice(Math.max(0, found.index - 60), found.index + 40))}`,
    );
  if ((code === 1 || code === 2) && !announced && !namesInput(stderr, input)) {
    failures.push(`nameless: ${JSON.stringify(stderr.slice(0, 200))}`);
  }
  if (code === 0) failures.push(...judgeFormat(stdout, input.argv));
  return failures;
}

/** True if a sentence identifies its subject: it contains a word of the line, a file, a key or a value. */
function namesInput(sentence, { argv, places = [], files = {}, earlier }) {
  const said = sentence.toLowerCase();
  // Something missing is named as it is declared.
  const { arguments: missing = [], options = [] } = commandOf(argv) ?? {};
  const beside = argv[0] === 'verify' && earlier ? readdirSync(earlier) : [];
  // An empty word or value is named as the empty text.
  if (argv.some((word) => word === '' || word.endsWith('=')) && /''|""/.test(said)) return true;
  const declared = [...missing, ...options.map(({ flag }) => flag)];
  const values = argv.map((word) => word.replace(/^--[a-z-]+=/, ''));
  const given = [...argv, ...values, ...places, ...Object.keys(files), ...beside, ...declared];
  const words = given.flatMap((text) => [
    String(text).slice(0, 12),
    ...String(text).slice(0, 12).split('=').map(escaped),
    ...String(text)
      .slice(0, 3000)
      .split(/[^\p{L}\p{N}_.-]+|\.(?=csv|json)/u),
  ]);
  return words.some((word) => word !== '' && said.includes(word.slice(0, 72).toLowerCase()));
}

function escaped(text) {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uffff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** JSON must be valid; no cell of CSV may be a formula. */
function judgeFormat(stdout, argv) {
  const asked = (format) =>
    argv.includes(`--format=${format}`) || argv[argv.lastIndexOf('--format') + 1] === format;
  if (argv.includes('--help') || argv.includes('-h') || argv.includes('--version') || argv.includes('-V'))
    return [];
  if (argv[0] === 'run' && asked('csv'))
    return formulas(stdout).map((cell) => `formula: a cell is ${JSON.stringify(cell.slice(0, 40))}`);
  if (asked('json') || (argv[0] === 'describe' && argv.includes('--json'))) {
    try {
      JSON.parse(stdout);
    } catch (error) {
      if (!argv.includes('--odd'))
        return [`format: what was asked for as JSON is none (${error.message.slice(0, 80)})`];
    }
  }
  return [];
}

/** The first cell that a spreadsheet would evaluate. */
export function formulas(csv) {
  const cells = csv.match(/(?<=^|,|\n)("(?:[^"]|"")*"|[^,\n"]*)/g) ?? [];
  const bare = cells.map((cell) => cell.replace(/^"|"$/g, ''));
  return bare
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+(e[-+]?\d+)?$/i.test(cell))
    .slice(0, 1);
}

/** Only `--out` may be touched; its result must be complete; a failed command must change nothing. */
function judgeFiles({ code }, input, before, after) {
  const changes = differences(before, after);
  const out = code === 0 ? outOf(input) : undefined;
  const target =
    out === undefined ? undefined : relative(realpathSync(input.ground), out).replaceAll('\\', '/');
  const inGround = target !== undefined && !target.startsWith('..') && !isAbsolute(target);
  const own = inGround ? ownFilesOf(target, input.earlier) : new Set();
  const wrong = changes.filter(({ path, how }) => {
    if (!inGround) return true;
    if (path === target || target.startsWith(`${path}/`)) return how !== 'added' && how !== 'changed';
    if (!path.startsWith(`${target}/`)) return true;
    return how !== 'added' && !own.has(path.slice(target.length + 1));
  });
  const failures = wrong.slice(0, 1).map(({ path, how }) => `files: ${path} was ${how}, exit code ${code}`);
  // A plan is no result.
  if (inGround && code === 0 && wrong.length === 0 && commandOf(input.argv).name !== 'sweep plan') {
    const broken = brokenResult(resolve(input.ground, target));
    if (broken) failures.push(`result: ${broken}`);
  }
  return failures;
}

/** The place that the last --out, or --to of a plan, leads to, through the links above it. */
function outOf({ argv, cwd }) {
  // Help and the version are printed instead of a run.
  const asked = ['--help', '-h', '--version', '-V'];
  if (!['run', 'sweep'].includes(argv[0]) || argv.some((word) => asked.includes(word))) return undefined;
  const flag = commandOf(argv).name === 'sweep plan' ? '--to' : '--out';
  let out;
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === flag) out = argv[++i];
    else if (argv[i].startsWith(`${flag}=`)) out = argv[i].slice(flag.length + 1);
  }
  return out === undefined ? undefined : join(realParent(resolve(cwd, out)), basename(resolve(cwd, out)));
}

function realParent(path) {
  const parent = dirname(path);
  return existsSync(parent) ? realpathSync(parent) : join(realParent(parent), basename(parent));
}

function firstMatch(text, pattern) {
  const found = pattern.exec(text);
  return found ? text.slice(found.index, found.index + 60).split('\n')[0] : undefined;
}
