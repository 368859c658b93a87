import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FORMAT, manifestText } from '@fairweather/report';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  claim,
  makeWorkFolder,
  settle,
  settleDead,
  standingIn,
  writeWhole,
} from '../src/results/workFolder.js';
import { folderForTest } from './support/fairweather.js';
import { contents } from './support/resultUnderFault.js';

// Every folder that a wrong step upwards could reach belongs to the test.
let parent: string;
const before = process.cwd();
beforeEach(() => {
  parent = realpathSync(join(folderForTest()));
  for (const floor of ['deep', 'down', 'here']) {
    parent = join(parent, floor);
    mkdirSync(parent);
  }
  process.chdir(parent);
});
afterEach(() => process.chdir(before));

const owner = { host: hostname(), result: 'mine', files: ['measures.csv', 'manifest.json'] };
/** A process with our own number must be an earlier one. */
const dead = `.fairweather-${process.pid}-abcdef`;

/** A result that says a word. */
function result(folder: string, word: string): void {
  const files = { 'measures.csv': word };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'measures.csv'), word);
  writeFileSync(join(folder, 'manifest.json'), manifestText({ format: MANIFEST_FORMAT }, files));
}
function work(name = dead, who: object | string = owner): string {
  mkdirSync(name);
  writeFileSync(join(name, 'owner.json'), typeof who === 'string' ? who : JSON.stringify(who));
  return join(parent, name);
}
const word = (folder: string) => readFileSync(join(folder, 'measures.csv'), 'utf8');

describe('the remains of a dead run are cleaned up:', () => {
  test('an earlier result returns to its empty place', () => {
    result(join(work(), 'old'), 'first');
    settleDead(parent);
    expect(word('mine')).toBe('first');
    expect(readdirSync(parent)).toEqual(['mine']);
  });

  test('it does so even if that process had another number than ours', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    result(join(work(`.fairweather-${pid}-abcdef`), 'old'), 'first');
    settleDead(parent);
    expect(word('mine')).toBe('first');
    expect(readdirSync(parent)).toEqual(['mine']);
  });

  test('an earlier result is removed if its place is taken', () => {
    result(join(work(), 'old'), 'first');
    result('mine', 'second');
    settleDead(parent);
    expect(word('mine')).toBe('second');
    expect(readdirSync(parent)).toEqual(['mine']);
  });

  test('an earlier result is removed if its removal had begun', () => {
    result(join(work(), 'old'), 'first');
    result('mine', 'second');
    writeFileSync('empty', '');
    mkdirSync(join(dead, 'new'));
    settleDead(parent);
    expect(readdirSync(parent).sort()).toEqual(['empty', 'mine']);
  });

  test('an empty folder that stood in its place is removed', () => {
    mkdirSync(join(work(), 'old'));
    result('mine', 'second');
    settleDead(parent);
    expect(readdirSync(parent)).toEqual(['mine']);
  });

  test('an earlier result with a foreign file stays as it is', () => {
    const old = join(work(), 'old');
    result(old, 'first');
    writeFileSync(join(old, 'notes.txt'), 'mine');
    result('mine', 'second');
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test('a file in the place of the earlier result stays, and a half-written new one does not', () => {
    writeFileSync(join(work(), 'old'), 'mine');
    result('mine', 'second');
    const all = contents(parent);
    mkdirSync(join(dead, 'new'));
    writeFileSync(join(dead, 'new', 'measures.csv'), 'hal');
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test('a new result that is half-written is removed', () => {
    const unfinished = join(work(), 'new');
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'measures.csv'), 'hal');
    result('mine', 'first');
    settleDead(parent);
    expect(word('mine')).toBe('first');
    expect(readdirSync(parent)).toEqual(['mine']);
  });

  test('files that no run wrote stay next to a half-written result', () => {
    const unfinished = join(work(), 'new');
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'measures.csv'), 'hal');
    writeFileSync(join(unfinished, 'notes.txt'), 'mine');
    expect(() => standingIn(parent, dead, settle)).not.toThrow();
    settleDead(parent);
    expect(readdirSync(unfinished)).toEqual(['notes.txt']);
    expect(existsSync(join(dead, 'owner.json'))).toBe(true);
  });

  test.each(['a note.txt', 'zebra.txt'])('a foreign file, %s, and its record of the owner stay', (name) => {
    writeFileSync(join(work(), name), 'mine');
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test('a foreign file stays alone if nobody recorded who worked there', () => {
    mkdirSync(dead);
    writeFileSync(join(dead, 'notes.txt'), 'mine');
    expect(() => standingIn(parent, dead, settle)).not.toThrow();
    expect(readdirSync(dead)).toEqual(['notes.txt']);
  });

  test('a work folder in which nothing has happened yet is removed', () => {
    mkdirSync(dead);
    settleDead(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  test.each([
    ['half-written', '{"host":'],
    ['without a host', JSON.stringify({ ...owner, host: 1 })],
    ['without a result', JSON.stringify({ ...owner, result: 1 })],
    ['without files', JSON.stringify({ ...owner, files: 'measures.csv' })],
    ['that leads out by ..', JSON.stringify({ ...owner, result: '..' })],
    ['that leads elsewhere', JSON.stringify({ ...owner, result: '../../mine' })],
  ])('an owner %s moves nothing', (_, who) => {
    const folder = work(dead, who);
    result(join(folder, 'old'), 'first');
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
    // Not even if no process can work there any more.
    utimesSync(dead, 0, 0);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test('a half-written owner alone is removed', () => {
    work(dead, '{"host":');
    settleDead(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('one after another, and one that cannot be settled stops no other', () => {
    const first = `.fairweather-${process.pid}-aaaaaa`;
    writeFileSync(first, 'a file of that name');
    result(join(work(), 'old'), 'first');
    settleDead(parent);
    expect(readdirSync(parent)).toEqual([first, 'mine']);
  });
});

describe('a work folder is left alone', () => {
  test.each([
    ['of a process that runs', `.fairweather-${process.ppid}-abcdef`, owner],
    ['of another computer', dead, { ...owner, host: 'elsewhere' }],
    ['of another name', '.fairweather-x-abcdef', owner],
    ['of a longer name', `${dead}g`, owner],
    ['of a name that only ends so', `a${dead}`, owner],
  ])('%s', (_, name, who) => {
    result(join(work(name, who), 'old'), 'first');
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test('that a running process has just made, and that is still empty', () => {
    const name = `.fairweather-${process.ppid}-abcdef`;
    mkdirSync(name);
    settleDead(parent);
    expect(readdirSync(parent)).toEqual([name]);
  });

  test.skipIf(process.platform === 'win32')('of somebody else’s running process', () => {
    result(join(work('.fairweather-1-abcdef'), 'old'), 'first');
    settleDead(parent);
    expect(existsSync('mine')).toBe(false);
  });

  test.runIf(process.getuid?.() === 0)('of somebody else, which may be a trap', () => {
    result(join(work(), 'old'), 'first');
    chownSync(dead, 65_534, 65_534);
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });

  test.skipIf(process.platform === 'win32')('that is a link', () => {
    mkdirSync('victim');
    writeFileSync(join('victim', 'owner.json'), JSON.stringify(owner));
    symlinkSync('victim', dead);
    const all = contents(parent);
    settleDead(parent);
    expect(contents(parent)).toEqual(all);
  });
});

test.each([
  ['is left alone for an hour', 3500, false],
  ['is settled after an hour', 3700, true],
])('a work folder whose process cannot be checked, for %s', (_, seconds, settled) => {
  result(join(work(dead, { ...owner, host: 'elsewhere' }), 'old'), 'first');
  const then = Date.now() / 1000 - seconds;
  utimesSync(dead, then, then);
  settleDead(parent);
  expect(existsSync('mine')).toBe(settled);
});

describe('standingIn(parent, name, act)', () => {
  test('stays there during the action, returns its result, and comes back', () => {
    const name = makeWorkFolder(parent);
    expect(standingIn(parent, name, () => process.cwd())).toBe(join(parent, name));
    expect(process.cwd()).toBe(parent);
  });

  test('comes back from a failure', () => {
    const name = makeWorkFolder(parent);
    const fail = () => {
      throw new Error('a failure');
    };
    expect(() => standingIn(parent, name, fail)).toThrow('a failure');
    expect(process.cwd()).toBe(parent);
  });

  test.skipIf(process.platform === 'win32')('stays in the parent if it cannot come back', () => {
    const name = makeWorkFolder(parent);
    mkdirSync('gone');
    process.chdir('gone');
    standingIn(parent, name, () => rmdirSync(join(parent, 'gone')));
    expect(process.cwd()).toBe(parent);
  });

  test.skipIf(process.platform === 'win32')('does nothing if a link leads elsewhere', () => {
    mkdirSync('elsewhere');
    symlinkSync('elsewhere', 'link');
    let acted = false;
    const act = () => {
      acted = true;
    };
    expect(() => standingIn(parent, 'link', act)).toThrow(`somebody moved ${join(parent, 'link')} away`);
    expect(acted).toBe(false);
    expect(process.cwd()).toBe(parent);
  });

  test.skipIf(process.platform === 'win32')('does nothing if the folder has another parent', () => {
    mkdirSync(join('there', 'inside'), { recursive: true });
    expect(() => standingIn(parent, 'there/inside', () => 0)).toThrow('somebody moved');
  });
});

describe('claim(result, files)', () => {
  test('records the owner, the result and the files', () => {
    const name = makeWorkFolder(parent);
    standingIn(parent, name, () => claim('mine', owner.files));
    expect(JSON.parse(readFileSync(join(name, 'owner.json'), 'utf8'))).toEqual(owner);
  });

  test('refuses a folder that is not empty, and leaves it as it was', () => {
    mkdirSync('theirs');
    writeFileSync(join('theirs', 'notes.txt'), 'mine');
    expect(() => standingIn(parent, 'theirs', () => claim('mine', []))).toThrow(
      'somebody replaced the folder to write in',
    );
    expect(readdirSync('theirs')).toEqual(['notes.txt']);
  });

  test.runIf(process.getuid?.() === 0)('refuses somebody else’s folder, and leaves it empty', () => {
    mkdirSync('theirs');
    chownSync('theirs', 65_534, 65_534);
    expect(() => standingIn(parent, 'theirs', () => claim('mine', []))).toThrow(
      'somebody replaced the folder to write in',
    );
    expect(readdirSync('theirs')).toEqual([]);
  });
});

test('writeWhole(file, content) writes a new file, and returns its owner', () => {
  expect(writeWhole('new.txt', 'whole')).toBe(statSync('new.txt').uid);
  expect(readFileSync('new.txt', 'utf8')).toBe('whole');
  expect(() => writeWhole('new.txt', 'again')).toThrow(/EEXIST/);
  expect(readFileSync('new.txt', 'utf8')).toBe('whole');
});

test.runIf(process.platform === 'linux')('a file that was written, or could not be, is not left open', () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  writeWhole('new.txt', 'whole');
  expect(() => writeWhole('other.txt', Symbol('no text') as never)).toThrow(TypeError);
  expect(open()).toBe(before);
});

test('makeWorkFolder(parent) makes an empty folder of a new name that says the process', () => {
  const names = [makeWorkFolder(parent), makeWorkFolder(parent)];
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(name).toMatch(new RegExp(`^\\.fairweather-${process.pid}-\\w{6}$`));
    expect(readdirSync(name)).toEqual([]);
  }
});
