import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Scenario, scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { expectRefused } from './support/expectRefused.js';
import { fairweather, folderForTest } from './support/fairweather.js';

const linux = process.platform === 'linux';
const names = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);
const [group] = daycare.groups;
const [measure] = daycare.measures;
const few = { measures: daycare.measures.slice(0, 4) };
const calendar = (units: number, periodsPerUnit = 1) => ({ ...daycare.calendar, units, periodsPerUnit });

describe('input that is too large is refused in one sentence before it is used:', () => {
  const files: readonly (readonly [string, Partial<Scenario>, readonly string[], RegExp])[] = [
    [
      '100,000 groups',
      { groups: names(1e5).map((name) => ({ ...group, name })) },
      [],
      /groups: it has 100000 entries; give 1000 or fewer/,
    ],
    [
      '20,000 measures',
      { measures: names(2e4).map((name) => ({ ...measure, name })) },
      [],
      /measures: it has 20000 entries; give 200 or fewer/,
    ],
    [
      'a million lines of results',
      { calendar: calendar(10_000, 5) },
      [],
      /make 600000 lines of results .* choose measures with --measure/,
    ],
    ['a chart of 60,000 points', { calendar: calendar(10_000), ...few }, [], /and 60000 points in a chart/],
    [
      'too many moments',
      { groups: [{ ...group, members: 1e7 }], calendar: calendar(20, 1000), measures: [measure] },
      [],
      /The run asks for .* moments/,
    ],
    [
      'results of 100 GB',
      { calendar: calendar(1000), ...few },
      ['--replicates', '1000000'],
      /The run would hold 192 GB/,
    ],
  ];
  test.each(files)('%s', async (_, change, args, message) => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'big.json'), scenarioToJson({ ...daycare, ...change }));
    await expectRefused(['run', './big.json', '--no-progress', ...args], message, folder);
  });

  test('a file of 100 MB', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'big.json'), '{"title":"');
    truncateSync(join(folder, 'big.json'), 1e8);
    await expectRefused(
      ['run', './big.json'],
      /big\.json is larger than 20 MB, the most that is read/,
      folder,
    );
    await expectRefused(['verify', './big.json'], /big\.json is larger than 20 MB/, folder);
    await expectRefused(['fit', './big.json', '--policy', './big.json'], /larger than 20 MB/, folder);
  });

  test.runIf(linux)('a file without an end', async () => {
    const folder = folderForTest();
    symlinkSync('/dev/zero', join(folder, 'zero.json'));
    await expectRefused(['run', './zero.json'], /zero\.json is larger than 20 MB/, folder);
  });

  test('every single replicate of a long run', async () => {
    await expectRefused(
      ['run', 'daycare', '--replicates', '5000', '--every-replicate', '--out', 'r'],
      new RegExp(
        '--every-replicate would write 6000000 lines \\(6 arms, 10 measures and 20 weeks, 5000 replicates\\), ' +
          'and 5000000 are the most',
      ),
    );
  });

  test('more what-ifs than can be compared', async () => {
    const arms = names(101).flatMap((name) => ['--arm', `${name}: fine=3`]);
    await expectRefused(['run', 'daycare', ...arms], /101 arms are too many: give 100 at most/);
  });

  test('a label as long as a book', async () => {
    await expectRefused(
      ['run', 'daycare', '--arm', `${'x'.repeat(501)}: fine=3`],
      /has 501 letters: give 500 or fewer/,
    );
  });
});

test('a file that was made from the catalogue with another calendar is shown on its own', async () => {
  const folder = folderForTest();
  const short = { ...daycare, calendar: calendar(40, 5) };
  writeFileSync(join(folder, 'short.json'), scenarioToJson(short));
  const { code, stdout } = await fairweather(
    ['run', './short.json', '--replicates', '2', '--no-progress'],
    folder,
  );
  expect(stdout).toContain('1–40');
  expect(stdout).not.toContain('observed');
  expect(code).toBe(0);
});

test('a run with many values changed is still one that can be run from its manifest', async () => {
  const folder = folderForTest();
  const set = names(60).flatMap((_, i) => ['--set', `fine=${i}.123456789`]);
  await fairweather(['run', 'daycare', '--replicates', '1', ...set, '--out', 'r'], folder);
  const { code, stdout } = await fairweather(['run', 'r/manifest.json', '--replicates', '1'], folder);
  expect(stdout).toContain('as it happened, but 60 values changed');
  expect(code).toBe(0);
});

test('theories are not tested on counts of other people', async () => {
  const folder = folderForTest();
  const other = { ...daycare, groups: daycare.groups.slice(0, 9) };
  writeFileSync(join(folder, 'other.json'), scenarioToJson(other));
  await expectRefused(
    ['theories', './other.json', '--no-progress'],
    /The groups or the calendar of this daycare are not those that were counted/,
    folder,
  );
});
