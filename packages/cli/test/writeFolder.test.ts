import fs, { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { MANIFEST_FORMAT } from '@fairweather/report';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openResultFolder } from '../src/results/writeFolder.js';
import { folderForTest } from './support/fairweather.js';
import { contents, wordOfWhole } from './support/resultUnderFault.js';

// Here the file system fails within this process, at the n-th change; resultFolderKilled.test.ts kills real ones.
const fault = { at: 0, until: 0, count: 0, code: 'ENOSPC' };
/** An action by somebody else just before the next rename. */
let meanwhile: (() => void) | undefined;
const real = { ...fs };
const names = [
  'mkdtempSync',
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'renameSync',
  'chmodSync',
  'unlinkSync',
  'rmdirSync',
] as const;

beforeAll(() => {
  for (const name of names) {
    const change = real[name] as (...args: unknown[]) => unknown;
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        if (name === 'renameSync') {
          meanwhile?.();
          meanwhile = undefined;
        }
        // Opening a file for reading changes nothing.
        if (name === 'openSync' && args[1] !== 'wx') return change(...args);
        fault.count++;
        if (fault.at > 0 && fault.count >= fault.at && fault.count <= fault.until)
          throw Object.assign(new Error('no space left'), { code: fault.code });
        return change(...args);
      },
    });
  }
  syncBuiltinESMExports();
});
afterAll(() => {
  for (const name of names) Object.assign(fs, { [name]: real[name] });
  syncBuiltinESMExports();
});

let parent: string;
const before = process.cwd();
beforeEach(() => {
  parent = join(realpathSync(folderForTest()), 'deep', 'down');
  mkdirSync(parent, { recursive: true });
  process.chdir(parent);
});
afterEach(() => {
  fault.at = 0;
  process.chdir(before);
});

const write = (word: string, out = 'result') =>
  openResultFolder(out).commit(
    { format: MANIFEST_FORMAT, word },
    { 'measures.csv': `${word},1\n`.repeat(1000), 'report.html': `<p>${word}</p>\n` },
  );

/**
 * Runs an action with a fault at the n-th change, or from there on; returns whether the fault occurred, and the error.
 */
function withFault(at: number, code: string, act: () => string | undefined, until = at) {
  Object.assign(fault, { at, until, count: 0, code });
  let error: Error | undefined;
  let left: string | undefined;
  try {
    left = act();
  } catch (thrown) {
    error = thrown as Error;
  }
  const reached = fault.count >= at;
  fault.at = 0;
  return { error, left, reached };
}

const changes = Array.from({ length: 30 }, (_, i) => i + 1);

test('the faults are tried at every one of some twenty-five changes', () => {
  write('first');
  fault.count = 0;
  write('second');
  expect(fault.count).toBeGreaterThan(20);
  expect(fault.count).toBeLessThan(changes.length);
});

test.each(changes)(
  'a fault at change %i of a replacement leaves the old result or the new one, whole',
  (at) => {
    write('first');
    const { error, left, reached } = withFault(at, 'ENOSPC', () => write('second'));
    expect(wordOfWhole(parent)).toBe(error ? 'first' : 'second');
    if (!reached) expect([error, left]).toEqual([undefined, undefined]);
    const work = readdirSync(parent).filter((name) => name !== 'result');
    const stays = work.map((name) => `, and ${join(parent, name)} stays, empty`).join('');
    if (error)
      expect(error.message).toBe(
        `cannot write --out result (ENOSPC)${stays}: the disk is full: free some room there or name another folder.`,
      );
    if (!error) expect(work).toEqual(left === undefined ? [] : [left.slice(parent.length + 1)]);
    // The next run clears up whatever could not be removed.
    expect(write('third')).toBeUndefined();
    expect(wordOfWhole(parent)).toBe('third');
    expect(readdirSync(parent)).toEqual(['result']);
  },
);

test.each(changes)(
  'a fault at change %i of a first result, in new folders, leaves nothing or the whole',
  (at) => {
    const { error } = withFault(at, 'ENOSPC', () => write('first', 'new/and/result'));
    if (error) expect(readdirSync(parent).filter((name) => !name.startsWith('.fairweather'))).toEqual([]);
    else expect(wordOfWhole(join(parent, 'new', 'and'))).toBe('first');
  },
);

test('a disk that refuses everything from some change on leaves what the sentence says, where it says', () => {
  const seen = new Set<string>();
  for (const at of changes) {
    write('first');
    const { error } = withFault(at, 'EIO', () => write('second'), Number.POSITIVE_INFINITY);
    const [work] = readdirSync(parent).filter((name) => name !== 'result');
    if (error?.message.includes('(stopped)')) {
      const place = join(parent, work);
      const moved = readdirSync(place).includes('old');
      const stays = moved ? `the earlier result is in ${place}` : `${place} stays`;
      expect(error.message).toBe(
        `cannot write --out result (stopped): no space left; ${stays}; name another folder.`,
      );
      expect(wordOfWhole(parent)).toBe(moved ? undefined : 'first');
      if (moved) expect(readFileSync(join(place, 'old', 'report.html'), 'utf8')).toBe('<p>first</p>\n');
      seen.add(moved ? 'moved' : 'in its place');
    } else expect(wordOfWhole(parent)).toBe(error ? 'first' : 'second');
    // The next run clears it up.
    openResultFolder('result');
    expect(wordOfWhole(parent)).toBe(error ? 'first' : 'second');
    expect(readdirSync(parent)).toEqual(['result']);
  }
  expect(seen).toEqual(new Set(['in its place', 'moved']));
});

test('a trial folder that cannot be removed is reported before anything is run', () => {
  const { error } = withFault(2, 'EACCES', () => void openResultFolder('result'));
  const [trial] = readdirSync(parent);
  expect(error?.message).toBe(
    `cannot write --out result (EACCES), and ${join(parent, trial)} stays, empty: ` +
      'there is no permission: name another folder.',
  );
});

describe('a failure is one sentence with the remedy', () => {
  test.each([
    ['ENOSPC', 'the disk is full: free some room there or name another folder'],
    ['EDQUOT', 'your share of the disk is full: free some room there or name another folder'],
    ['EACCES', 'there is no permission: name another folder'],
    ['EPERM', 'there is no permission: name another folder'],
    ['EROFS', 'the disk is read-only: name another folder'],
    ['ENOTDIR', 'a part of the path is a file: name another folder'],
    ['ENAMETOOLONG', 'the name is too long for this system: name another folder'],
    ['ENOTEMPTY', 'another run wrote there at the same moment: run it again, or name another folder'],
    ['EIO', 'name another folder'],
  ])('%s', (code, remedy) => {
    const { error } = withFault(1, code, () => write('first'));
    expect(error?.message).toBe(`cannot write --out result (${code}): ${remedy}.`);
    expect(readdirSync(parent)).toEqual([]);
  });
});

test('opening a result folder leaves no trace', () => {
  openResultFolder('new/and/deep');
  expect(readdirSync(parent)).toEqual([]);
});

test('a folder in the place of the result that came during the run stays, and so does a file', () => {
  for (const make of [() => mkdirSync('result'), () => writeFileSync('result', 'mine')]) {
    const folder = openResultFolder('result');
    make();
    if (fs.statSync('result').isDirectory()) writeFileSync(join('result', 'notes.txt'), 'mine');
    const all = contents(parent);
    expect(() => folder.commit({ format: MANIFEST_FORMAT }, { 'measures.csv': 'a' })).toThrow(
      /^--out result /,
    );
    expect(contents(parent)).toEqual(all);
    fs.rmSync('result', { recursive: true });
  }
});

test('a file that comes into the folder at the last moment stays there, with its result', () => {
  write('first');
  meanwhile = () => writeFileSync(join(parent, 'result', 'notes.txt'), 'mine');
  expect(() => write('second')).toThrow(
    '--out holds notes.txt, which is not part of the result there, and that came during the run: name a new ' +
      'folder, and run it again.',
  );
  expect(readdirSync(parent)).toEqual(['result']);
  expect(readdirSync('result')).toEqual(['manifest.json', 'measures.csv', 'notes.txt', 'report.html']);
  expect(readFileSync(join('result', 'report.html'), 'utf8')).toBe('<p>first</p>\n');
});

test('a file that comes in the place of the result at the last moment stays', () => {
  write('first');
  meanwhile = () => {
    fs.rmSync(join(parent, 'result'), { recursive: true });
    writeFileSync(join(parent, 'result'), 'mine');
  };
  expect(() => write('second')).toThrow('--out holds something else, and that came during the run');
  expect(readFileSync('result', 'utf8')).toBe('mine');
  expect(readdirSync(parent)).toEqual(['result']);
});

test('the manifest is written next to the files, with the contents of the record', () => {
  write('first');
  const manifest = JSON.parse(readFileSync(join('result', 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({ format: MANIFEST_FORMAT, word: 'first' });
  expect(Object.keys(manifest.files)).toEqual(['measures.csv', 'report.html']);
});
