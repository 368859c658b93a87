import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const load = (name: string) => import(new URL(`../src/${name}.mjs`, import.meta.url).href);
const { judge } = await load('judge');
const { makeGround, snapshot } = await load('ground');

const ground = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));
const cwd: string = makeGround(ground);
const before = snapshot(ground);
const well = {
  code: 2,
  signal: null,
  stdout: '',
  stderr: 'fairweather: no "here".\n',
  seconds: 1,
  bytes: 1e8,
};
const verdict = (answer: object, argv = ['describe', 'here'], after = before): string[] =>
  judge({ ...well, ...answer }, { argv, cwd, ground, files: {} }, before, after);

describe('an answer', () => {
  test('of one sentence that names the input is well', () => {
    expect(verdict({})).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['with another exit code', { code: 7 }, /^exit code/],
    ['that ended by a signal', { code: null, signal: 'SIGSEGV' }, /^signal/],
    ['that took 21 seconds', { seconds: 21 }, /^slow/],
    ['that took 1.1 GB', { bytes: 1.1e9 }, /^memory/],
    ['without a sentence', { stderr: '' }, /^sentence/],
    ['of two sentences', { stderr: 'fairweather: here.\nfairweather: here.\n' }, /^sentence/],
    ['with a stack', { stderr: 'fairweather: here\n    at run (x.js:1:1)\n' }, /^engine/],
    ['in words of the engine', { stderr: 'fairweather: here is not iterable\n' }, /^engine/],
    ['that does not name the input', { stderr: 'fairweather: something is wrong.\n' }, /^nameless/],
    ['with an escape for the terminal', { stderr: 'fairweather: \u001b[31mhere\n' }, /^unseen/],
    ['with a mark of direction', { code: 0, stdout: 'here \u202e' }, /^unseen/],
    ['that says undefined', { stderr: 'fairweather: here is undefined.\n' }, /^hollow/],
  ])('%s is not', (_, answer, failure) => {
    expect(verdict(answer)).toContainEqual(expect.stringMatching(failure));
  });

  test('that took long is well when it said so beforehand', () => {
    expect(verdict({ seconds: 30, announced: true })).toEqual([]);
  });

  test('in CSV with a formula in it is not', () => {
    const csv = { code: 0, stderr: '', stdout: 'arm,value\n=1+1,-3.5\n' };
    expect(verdict(csv, ['run', 'here', '--format', 'csv'])).toEqual(['formula: a cell is "=1+1"']);
  });
});

describe('a command', () => {
  test('that removes, changes or adds a file elsewhere is found out', () => {
    writeFileSync(join(cwd, 'mine.txt'), 'other');
    unlinkSync(join(ground, 'home/letters.txt'));
    writeFileSync(join(ground, 'work/new.txt'), '');
    for (const path of ['work/cwd/mine.txt', 'home/letters.txt', 'work/new.txt']) {
      const after = new Map(before);
      if (snapshot(ground).has(path)) after.set(path, snapshot(ground).get(path));
      else after.delete(path);
      expect(verdict({ code: 0 }, ['describe', 'here'], after)).toEqual([
        expect.stringContaining(`files: ${path}`),
      ]);
    }
  });

  test('that replaces somebody else’s folder is found, even if --out named it', () => {
    const after = new Map(before);
    after.delete('work/cwd/foreign/thesis.txt');
    expect(verdict({ code: 0, stdout: '' }, ['run', 'here', '--out', 'foreign'], after)).toEqual([
      'files: work/cwd/foreign/thesis.txt was removed, exit code 0',
    ]);
  });
});
