import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@fairweather/core';
import { digestOf } from '@fairweather/core/tools';
import type { Manifest } from '@fairweather/report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../src/input/readManifest.js';
import { fairweather, folderForTest } from './support/fairweather.js';

const ground = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
const written = join(ground, 'result');
afterAll(() => rmSync(ground, { recursive: true }));

beforeAll(async () => {
  const { code } = await fairweather([
    ...['run', 'daycare', '--replicates', '3', '--seed', 'mine', '--theory', 'frame', '--set', 'guilt=1.5'],
    ...['--arm', 'dear: fine=200', '--arm', 'short: fineUntil=6', '--compare-with', 'dear'],
    ...['--measure', 'late_per_week', '--every-replicate', '--out', written],
  ]);
  expect(code).toBe(0);
}, 60_000);

/** A copy of the result. */
function copy(): string {
  const folder = join(folderForTest(), 'result');
  cpSync(written, folder, { recursive: true });
  return folder;
}

const verify = (folder: string) => fairweather(['verify', join(folder, 'manifest.json')]);

/** Edits the manifest of a folder by hand: other fields, or another text. */
function change(folder: string, by: (manifest: Manifest) => object | string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const given = by(manifest);
  writeFileSync(file, typeof given === 'string' ? given : JSON.stringify({ ...manifest, ...given }));
}

/** Verifies a copy whose manifest was edited. */
function verifyChanged(by: (manifest: Manifest) => object | string) {
  const folder = copy();
  change(folder, by);
  return verify(folder);
}

const files = [
  'report.html',
  'weekly.svg',
  'arms.svg',
  'differences.svg',
  'prices.svg',
  'measures.csv',
  'differences.csv',
  'replicates.csv',
  'manifest.json',
];

test('verify runs a manifest again and finds every digit and every file the same', async () => {
  const { code, stdout, stderr } = await verify(copy());
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^same {7}\w{16} {2}as it happened, but guilt=1\.5$/),
    expect.stringMatching(/^same {7}\w{16} {2}dear$/),
    expect.stringMatching(/^same {7}\w{16} {2}short$/),
    'Every digit of 3 replicates is the same.',
    ...files.map((name) => `same       ${name}`),
    'Every file is the same, byte for byte.',
    '',
  ]);
  expect(code).toBe(0);
});

test('a scenario with trade comes out again, file by file', async () => {
  const folder = join(folderForTest(), 'result');
  await fairweather(['run', 'fair-weather', '--replicates', '2', '--no-arm', '--out', folder]);
  const { code, stdout } = await verify(folder);
  expect(stdout).toContain('Every file is the same, byte for byte.');
  expect(code).toBe(0);
});

describe('verify names the file that differs from the run', () => {
  test('one that was changed by one letter', async () => {
    const folder = copy();
    const text = readFileSync(join(folder, 'measures.csv'), 'utf8');
    writeFileSync(join(folder, 'measures.csv'), text.replace('1', '2'));
    const { code, stdout, stderr } = await verify(folder);
    expect(stdout).toContain('\nchanged    measures.csv\n');
    expect(stdout.match(/^same /gm)).toHaveLength(3 + files.length - 1);
    expect(stdout).not.toContain('Every file');
    expect(stderr).toBe(
      'fairweather: some files are not those of this run (measures.csv): write the result again with --out.\n',
    );
    expect(code).toBe(1);
  });

  test('every one of them, if every one was changed', async () => {
    const folder = copy();
    for (const name of files) appendFileSync(join(folder, name), '\n');
    const { code, stdout } = await verify(folder);
    for (const name of files) expect(stdout).toContain(`\nchanged    ${name}\n`);
    expect(code).toBe(1);
  });

  test('one that is missing, and one that is a folder', async () => {
    const folder = copy();
    unlinkSync(join(folder, 'arms.svg'));
    unlinkSync(join(folder, 'weekly.svg'));
    mkdirSync(join(folder, 'weekly.svg'));
    const { code, stdout } = await verify(folder);
    expect(stdout).toContain('\nmissing    arms.svg\n');
    expect(stdout).toContain('\nchanged    weekly.svg\n');
    expect(code).toBe(1);
  });

  test('a manifest with a changed word of the scenario, and so the report', async () => {
    const { code, stdout, stderr } = await verifyChanged(({ scenario }) => ({
      scenario: { ...scenario, title: 'Another' },
    }));
    expect(stdout).toContain('Every digit of 3 replicates is the same.');
    expect(stdout).toContain('\nDIFFERENT  report.html\n');
    expect(stdout).toContain('\nchanged    manifest.json\n');
    expect(stderr).toMatch(/some files are not those of this run \(report\.html, manifest\.json\)/);
    expect(code).toBe(1);
  });
});

test('a manifest alone is enough to compare the digits', async () => {
  const folder = folderForTest();
  cpSync(join(written, 'manifest.json'), join(folder, 'manifest.json'));
  const { code, stdout } = await verify(folder);
  expect(stdout).toMatch(
    /is the same\.\nsame {7}manifest\.json\nThere is no other file next to the manifest\.\n$/,
  );
  expect(code).toBe(0);
});

describe('verify believes nothing that a manifest says', () => {
  test('digests that differ from those of the run, with a matching total', async () => {
    const { code, stdout, stderr } = await verifyChanged((manifest) => {
      const arms = manifest.arms.map((arm, i) => (i === 1 ? { ...arm, digest: 'f'.repeat(64) } : arm));
      return { arms, digest: digestOf(arms.map(({ digest }) => digest).join('\n')) };
    });
    expect(stdout).toMatch(/^same .*\nDIFFERENT {2}\w{16} {2}dear\nsame .*short\n$/);
    expect(stderr).toMatch(/a new run does not give the digits of .*: it was written by version 0\.1\.0/);
    expect(code).toBe(1);
  });

  test('a seed that does not give these digits', async () => {
    const { code, stdout, stderr } = await verifyChanged(() => ({ seed: 'other' }));
    expect(stdout.match(/^DIFFERENT/gm)).toHaveLength(3);
    expect(stdout).not.toContain('is the same');
    expect(stderr).toMatch(/a new run does not give the digits/);
    expect(code).toBe(1);
  });

  test('another version, with its digits compared all the same', async () => {
    const { stdout } = await verifyChanged(() => ({ version: '0.0.9' }));
    expect(stdout).toMatch(/is the same\.\nIt was written by version 0\.0\.9, and this is 0\.1\.0\.\n/);
  });

  function expectRefused(by: (manifest: Manifest) => object | string, message: RegExp): void {
    const folder = copy();
    change(folder, by);
    expect(() => readManifest(join(folder, 'manifest.json'))).toThrow(InputError);
    expect(() => readManifest(join(folder, 'manifest.json'))).toThrow(message);
  }

  test.each(['1e308', '4294967296', '1000001', '-1', '0', '1.5', '"NaN"', '"3"', 'null', '[3]', '1e999'])(
    '%s replicates',
    (replicates) =>
      expectRefused(
        (manifest) => JSON.stringify(manifest).replace('"replicates":3', `"replicates":${replicates}`),
        /manifest\.json says \S+ replicates: a run has a whole number from 1 to 1000000\.$/,
      ),
  );

  const armsOf = (by: (arms: Manifest['arms']) => unknown) => (manifest: Manifest) => ({
    arms: by(manifest.arms),
  });
  test.each<[string, (manifest: Manifest) => object | string, RegExp]>([
    [
      'digests of arms from which the total does not follow',
      armsOf((arms) => arms.map((arm) => ({ ...arm, digest: 'f'.repeat(64) }))),
      /has a digest that does not follow from those of its arms/,
    ],
    [
      'an arm of another name',
      armsOf(([first, second, third]) => [first, second, { ...third, name: 'long' }]),
      /lists "long" \(\w{16}\) where its scenario has "short" \(\w{16}\)/,
    ],
    [
      'an arm of another scenario',
      armsOf((arms) => arms.map((arm) => ({ ...arm, id: '0'.repeat(16) }))),
      /lists "as it happened, but guilt=1\.5" \(0{16}\) where its scenario has "as it happened/,
    ],
    ['an arm too few', armsOf((arms) => arms.slice(0, 2)), /lists no arm where its scenario has "short"/],
    [
      'an arm too many',
      armsOf((arms) => [...arms, { ...arms[0], name: 'fourth' }]),
      /lists "fourth" \(\w{16}\) where its scenario has no arm/,
    ],
    [
      'arms in another order',
      armsOf(([first, second, third]) => [first, third, second]),
      /lists "short" .* where its scenario has "dear"/,
    ],
    ['arms that are no list', armsOf(() => ({})), /has no "arms" that a run could have written/],
    ['an arm that is nothing', armsOf(() => [null]), /has no "arms" that a run could have written/],
    ['a seed that is a number', () => ({ seed: 1 }), /has no "seed" that a run could have written/],
    ['no measures', () => ({ measures: [] }), /has no "measures" that a run could have written/],
    [
      'a measure that nobody takes',
      () => ({ measures: ['late'] }),
      /lists a measure "late" that its scenario/,
    ],
    [
      'nobody to compare with',
      () => ({ compareWith: 'x' }),
      /compares with an arm that its scenario does not/,
    ],
    ['everyReplicate "yes"', () => ({ everyReplicate: 'yes' }), /has no "everyReplicate" that a run/],
    ['files that are a list', () => ({ files: ['a'] }), /has no "files" that a run could have written/],
    ['no scenario', () => ({ scenario: undefined }), /the scenario in .* is not a Fairweather scenario/],
    ['another format', () => ({ format: 'x' }), /is not a manifest of a run/],
    ['an earlier format', () => ({ format: 'fairweather-manifest-1' }), /is not a manifest of a run/],
    ['null', () => 'null', /is not a manifest of a run/],
    ['half a manifest', (manifest) => JSON.stringify(manifest).slice(0, 500), /is not JSON/],
  ])('%s', (_, by, message) => expectRefused(by, message));

  test('and says so in one sentence', async () => {
    const { code, stdout, stderr } = await verifyChanged(() => ({ replicates: 4294967296 }));
    expect(stderr).toMatch(/^fairweather: [^\n]* says 4294967296 replicates: [^\n]*\n$/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
