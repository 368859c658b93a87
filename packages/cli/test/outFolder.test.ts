import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '@fairweather/core';
import { MANIFEST_FORMAT } from '@fairweather/report';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shown } from '../src/results/outFolder.js';
import { openResultFolder } from '../src/results/writeFolder.js';
import { fairweather, folderForTest } from './support/fairweather.js';
import { contents } from './support/resultUnderFault.js';

// Every folder within reach of a wrong command, up to the temporary one, belongs to the test.
let ground: string;
let home: string;
let working: string;
const before = process.cwd();

beforeEach(() => {
  ground = folderForTest();
  home = join(ground, 'people', 'me');
  working = join(ground, 'deep', 'down', 'work');
  for (const folder of [home, working]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'thesis.txt'), 'ten years');
  }
  process.chdir(working);
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
});
afterEach(() => {
  process.chdir(before);
  vi.unstubAllEnvs();
});

const run = (out: string) =>
  fairweather(['run', 'daycare', '--replicates', '2', '--no-arm', '--no-progress', `--out=${out}`], working);

function expectRefused(out: string, message: RegExp): void {
  const all = contents(ground);
  expect(() => openResultFolder(out)).toThrow(InputError);
  expect(() => openResultFolder(out)).toThrow(message);
  expect(contents(ground)).toEqual(all);
}

const record = { format: MANIFEST_FORMAT };

function write(out: string): void {
  expect(openResultFolder(out).commit(record, { 'report.html': '', 'measures.csv': 'a' })).toBeUndefined();
  expect(readdirSync(out).sort()).toEqual(['manifest.json', 'measures.csv', 'report.html']);
}

describe('--out is refused in one sentence, and nothing changes, if it names', () => {
  test.each([
    ['nothing', '', /--out is empty: name a folder/],
    ['a blank', ' ', /--out is empty: name a folder/],
    ['the working folder', '.', /--out \. is the folder you work in, or one above it/],
    ['a folder above it', '..', /is the folder you work in, or one above it/],
    ['a folder far above it', '../../..', /is the folder you work in, or one above it/],
    ['the root', '/', /is the root of a drive/],
    ['the home folder', '../../../people/me', /is your home folder, or one above it/],
    ['a folder above the home', '../../../people/', /is your home folder, or one above it/],
    ['a file', 'thesis.txt', /thesis\.txt is a file and not a folder/],
  ])('%s', (_, out, message) => expectRefused(out, message));

  test('an empty working folder', () => {
    mkdirSync('empty');
    process.chdir('empty');
    expectRefused('../empty', /is the folder you work in/);
  });

  test.each([
    [
      'of a web project',
      '{ "name": "my page", "icons": [] }',
      /a manifest\.json that no run of Fairweather wrote/,
    ],
    ['that is not JSON', '{', /a manifest\.json that no run of Fairweather wrote/],
    ['that says null', 'null', /a manifest\.json that no run of Fairweather wrote/],
    ['of an earlier Fairweather', '{"format": "fairweather-manifest-1"}', /of a Fairweather before 0\.1\.0/],
    [
      'that takes the files for its own',
      '{"format":"fairweather-manifest-2","files":{"index.html":"0"}}',
      /manifest\.json, which was changed after it was written/,
    ],
  ])('a folder with a manifest.json %s', (_, manifest, message) => {
    mkdirSync('site');
    writeFileSync('site/index.html', '<p>mine</p>');
    writeFileSync('site/manifest.json', manifest);
    expectRefused('site', message);
  });

  test('a folder with other files', () => {
    mkdirSync('site');
    writeFileSync('site/index.html', '<p>mine</p>');
    expectRefused('site', /holds other files, and would lose it: name a new folder/);
  });

  test.each([
    ['notes.txt', /holds notes\.txt, which is not part of the result there/],
    ['report.html', /holds report\.html, which was changed after it was written/],
    ['manifest.json', /holds manifest\.json, which was changed after it was written/],
  ])('a result that somebody changed: %s', (name, message) => {
    write('mine');
    writeFileSync(join(working, 'mine', name), 'fairweather-manifest-2? "fairweather-manifest-2"');
    expectRefused('mine', message);
  });

  test('a result with a folder in it', () => {
    write('mine');
    mkdirSync('mine/old');
    expectRefused('mine', /holds old, which is not part of the result there/);
  });

  test.skipIf(process.platform === 'win32')('a link to a result, to a folder, or to nowhere', () => {
    write('mine');
    mkdirSync('empty');
    for (const [name, to] of [
      ['mine', 'mine'],
      ['empty', 'empty'],
      ['nowhere', 'nowhere'],
    ])
      symlinkSync(to, join(working, `link-${name}`));
    expectRefused('link-mine', /link-mine is a link to .*mine: name the folder itself/);
    expectRefused('link-empty/', /link-empty\/ is a link to .*empty: name the folder itself/);
    expectRefused('link-nowhere', /link-nowhere is a link to nowhere/);
    symlinkSync('../../..', join(working, 'up'));
    expectRefused('up/deep/down', /is the folder you work in, or one above it/);
  });

  test.skipIf(process.platform === 'win32')('a pipe, even one that is called manifest.json', () => {
    mkdirSync('site');
    execFileSync('mkfifo', [join(working, 'pipe'), join(working, 'site', 'manifest.json')]);
    expectRefused('pipe', /is a file and not a folder/);
    expectRefused('site', /a manifest\.json that no run of Fairweather wrote/);
  });
});

test('a name of 4,000 letters ends with a sentence that can be read, and leaves nothing', () => {
  const all = contents(ground);
  expect(() => openResultFolder('a'.repeat(4000))).toThrow(
    /^cannot write --out a{100}…a{60} \(\w+\): [^\n]*$/,
  );
  expect(contents(ground)).toEqual(all);
});

test('a path of 200 letters is shown as it is, and of a longer one the beginning and the end', () => {
  expect(shown('x'.repeat(200))).toBe('x'.repeat(200));
  expect(shown(`${'x'.repeat(140)}${'y'.repeat(61)}`)).toBe(`${'x'.repeat(100)}…${'y'.repeat(60)}`);
});

test('a user without a home, as in some containers, can write a result', () => {
  for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, join(ground, 'nobody'));
  write('mine');
  write('mine');
});

test.each([
  '-dash',
  ' two  blanks',
  'Überstunden/价格',
  'new/and/deep/',
  ...(process.platform === 'win32' ? [] : ['dot.', 'quote"\'', 'back\\slash', 'blank ']),
])('a result is written into "%s" and replaced there, and nothing else changes', (out) => {
  const all = contents(ground);
  write(out);
  write(out);
  expect(contents(ground)).toMatchObject(all);
  const [first] = out.split('/');
  expect(readdirSync(working).sort()).toEqual([first, 'thesis.txt'].sort());
});

test('an empty folder, and a result with a missing file, are written', () => {
  mkdirSync('empty');
  write('empty');
  unlinkSync(join('empty', 'measures.csv'));
  write('empty');
});

test.skipIf(process.platform === 'win32')(
  'a result is written to the folder that a link above it leads to',
  () => {
    mkdirSync('real');
    symlinkSync('real', 'door');
    write('door/mine');
    expect(readdirSync('real')).toEqual(['mine']);
  },
);

test.skipIf(process.platform === 'win32')('a new result is as private as the one that it replaces', () => {
  write('mine');
  chmodSync('mine', 0o700);
  write('mine');
  expect(statSync('mine').mode & 0o777).toBe(0o700);
});

test('files that came into the folder during the run stay', () => {
  write('mine');
  const folder = openResultFolder('mine');
  writeFileSync(join('mine', 'notes.txt'), 'mine');
  const all = contents(ground);
  expect(() => folder.commit(record, { 'report.html': 'new' })).toThrow(/holds notes\.txt/);
  expect(contents(ground)).toEqual(all);
});

test('the command says it in one sentence, ends with 2 and changes nothing', async () => {
  mkdirSync('site');
  writeFileSync(join('site', 'manifest.json'), '{ "name": "my page" }');
  const all = contents(ground);
  for (const out of ['', '.', '..', 'site', 'thesis.txt']) {
    const { code, stdout, stderr } = await run(out);
    expect(stderr).toMatch(/^fairweather: --out [^\n]*\.\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(contents(ground)).toEqual(all);
  }
});

test('the command writes into a folder of any name', async () => {
  const { code, stderr } = await run('-dash 价格');
  expect(stderr).toBe('Written to -dash 价格: open -dash 价格/report.html in a browser.\n');
  expect(code).toBe(0);
  expect(readdirSync(working)).toEqual(['-dash 价格', 'thesis.txt']);
});
