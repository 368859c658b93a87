import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openResultFolder } from '../src/results/writeFolder.js';
import { fairweather, folderForTest } from './support/fairweather.js';
import { contents, faultyFs, wordOfWhole, writeResult } from './support/resultUnderFault.js';

/** All folders of these tests. In `prepared` are a result that says "first" and a file of somebody else. */
const ground = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
const prepared = join(ground, 'prepared');
/** How often a process changes the file system when it replaces that result. */
let changes = 0;

const copy = (name: string) => {
  cpSync(prepared, join(ground, name), { recursive: true });
  return join(ground, name);
};

beforeAll(async () => {
  mkdirSync(prepared);
  writeFileSync(join(prepared, 'notes.txt'), 'mine');
  await writeResult(prepared, 'first');
  const { stderr } = await writeResult(copy('counted'), 'second');
  changes = Number(/changes: (\d+)/.exec(stderr)?.[1]);
}, 60_000);
afterAll(() => rmSync(ground, { recursive: true }));

/** Replaces the result with a fault at every change, a few at a time. */
async function atEveryChange(
  kind: string,
  check: (parent: string, end: { code: number | null; stdout: string }) => void,
): Promise<void> {
  const left = Array.from({ length: changes }, (_, i) => i + 1);
  const work = async () => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const parent = copy(`${kind}-${at}`);
      mkdirSync(join(parent, 'victim'));
      for (const name of ['owner.json', 'measures.csv', 'manifest.json'])
        writeFileSync(join(parent, 'victim', name), `my ${name}`);
      check(parent, await writeResult(parent, 'second', `${kind}:*:${at}`));
    }
  };
  await Promise.all([work(), work(), work()]);
}

/** What the next run makes of what is there: an old or a new result, whole, and later its own. */
function expectNextRunToSettle(parent: string): void {
  const before = wordOfWhole(parent);
  const folder = openResultFolder(join(parent, 'result'));
  expect(wordOfWhole(parent)).toBe(before ?? 'first');
  expect(readdirSync(parent).sort()).toEqual(['notes.txt', 'result', 'victim']);
  const third = { 'measures.csv': 'third,1\n'.repeat(1000), 'report.html': '<p>third</p>\n' };
  expect(folder.commit({ format: 'fairweather-manifest-2', word: 'third' }, third)).toBeUndefined();
  expect(wordOfWhole(parent)).toBe('third');
  expect(readdirSync(parent).sort()).toEqual(['notes.txt', 'result', 'victim']);
}

test('the faults are tried at every one of some forty changes', () => {
  expect(changes).toBeGreaterThan(35);
});

test.skipIf(process.platform === 'win32')(
  'a process killed at any change leaves the old result or the new one, and the next run clears the rest away',
  async () => {
    const seen = new Set<string | undefined>();
    await atEveryChange('kill', (parent, { code }) => {
      expect(code).toBe(null);
      seen.add(wordOfWhole(parent));
      expectNextRunToSettle(parent);
    });
    // For the moment between the two renames there is none, and the next run puts the old one back.
    expect(seen).toEqual(new Set(['first', undefined, 'second']));
  },
);

test.skipIf(process.platform === 'win32').each([1, 2, 3, 4])(
  'a process killed in the middle of writing file %i leaves the old result',
  async (file) => {
    const parent = copy(`half-${file}`);
    mkdirSync(join(parent, 'victim'));
    expect((await writeResult(parent, 'second', `half:writeFileSync:${file}`)).code).toBe(null);
    expect(wordOfWhole(parent)).toBe('first');
    expectNextRunToSettle(parent);
  },
);

test('a disk that is full at any change leaves the old result or the new one, says so, and nothing else is there', async () => {
  const seen = new Set<string | undefined>();
  await atEveryChange('full', (parent, { code, stdout }) => {
    const word = wordOfWhole(parent);
    seen.add(word);
    expect(code).toBe(word === 'first' ? 1 : 0);
    const left = readdirSync(parent).filter((name) => name.startsWith('.'));
    if (word === 'first') {
      const stays = left.map((name) => `, and ${join(parent, name)} stays, empty`).join('');
      expect(stdout).toBe(
        `cannot write --out result (ENOSPC)${stays}: the disk is full: free some room there or name another folder.\n`,
      );
    }
    // What cannot be removed is named, and the next run removes it.
    if (word === 'second') expect(left.length === 1).toBe(stdout.startsWith('left: '));
    expectNextRunToSettle(parent);
  });
  expect(seen).toEqual(new Set(['first', 'second']));
});

test.skipIf(process.platform === 'win32')(
  'a link that somebody puts in the place of the work folder leads nobody anywhere',
  async () => {
    let swapped = 0;
    await atEveryChange('link', (parent) => {
      expect(wordOfWhole(parent)).toMatch(/first|second/);
      expect(Object.keys(contents(join(parent, 'victim')))).toHaveLength(3);
      for (const name of ['owner.json', 'measures.csv', 'manifest.json'])
        expect(readFileSync(join(parent, 'victim', name), 'utf8')).toBe(`my ${name}`);
      if (readdirSync(parent).includes('moved')) swapped++;
    });
    expect(swapped).toBeGreaterThan(30);
  },
);

describe('the command itself', () => {
  const run = (parent: string, seed: string, fault?: string) =>
    fairweather(
      ['run', 'daycare', '--replicates', '2', '--no-arm', '--no-progress', '--seed', seed, '--out', 'result'],
      parent,
      fault === undefined ? {} : { NODE_OPTIONS: `--import ${faultyFs}`, FAULT: fault },
    );

  test.skipIf(process.platform === 'win32')(
    'is put right by verify after a kill between the two renames',
    async () => {
      const parent = folderForTest();
      expect((await run(parent, 'one')).code).toBe(0);
      const before = contents(join(parent, 'result'));
      expect((await run(parent, 'two', 'kill:renameSync:2')).code).toBe(null);
      expect(readdirSync(parent)).toEqual([expect.stringMatching(/^\.fairweather-/)]);
      const { code, stdout } = await fairweather(['verify', join('result', 'manifest.json')], parent);
      expect(stdout).toContain('Every file is the same, byte for byte.');
      expect(code).toBe(0);
      expect(contents(join(parent, 'result'))).toEqual(before);
      expect(readdirSync(parent)).toEqual(['result']);
    },
  );

  test('prints what came out where the disk is full, and ends with 1', async () => {
    const parent = folderForTest();
    const { code, stdout, stderr } = await run(parent, 'one', 'full:writeFileSync:3');
    expect(stderr).toMatch(/^fairweather: cannot write --out result \(ENOSPC\): the disk is full: [^\n]*\n/);
    expect(stdout).toContain('Late pick-ups');
    expect(code).toBe(1);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('two runs into one folder at the same time leave one result, whole', async () => {
    const parent = folderForTest();
    const ends = await Promise.all(['one', 'two', 'three'].map((seed) => run(parent, seed)));
    for (const { code, stderr } of ends)
      expect([code, stderr]).toEqual(
        code === 0
          ? [0, expect.stringContaining('Written to result')]
          : [1, expect.stringContaining('another run wrote there at the same moment')],
      );
    const { code } = await fairweather(['verify', join('result', 'manifest.json')], parent);
    expect(code).toBe(0);
    expect(readdirSync(parent)).toEqual(['result']);
  });
});
