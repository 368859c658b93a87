import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { haifaAnova, haifaAssignment } from '@fairweather/evidence';
import { daycare, haifaCentres } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('fairweather anova daycare', () => {
  test('as JSON contains the design’s test and the three parts, and without simulations nothing else', async () => {
    const { code, stdout, stderr } = await fairweather(
      'anova daycare --replicates 0 --format json'.split(' '),
    );
    expect([code, stderr]).toEqual([0, '']);
    const all = { assignment: haifaAssignment(haifaCentres), ...haifaAnova(haifaCentres) };
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(all)));
    expect(Object.keys(JSON.parse(stdout))).toEqual(['assignment', 'fined', 'baseline', 'control']);
  });

  test('adds to the JSON how often replicates were significant, with theory and seed', async () => {
    const args = 'anova daycare --replicates 60 --theory null --seed mine --format json'.split(' ');
    const { stdout, stderr } = await fairweather(args);
    const { replicates, fined } = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(replicates).toMatchObject({ count: 60, theory: 'null', seed: 'mine', samePattern: 0 });
    expect(replicates.significant.fined.centre).toBe(1);
    expect(replicates.significant.fined.block).toBeLessThan(0.2);
    expect(fined.block.df).toEqual([4, 75]);
    expect(JSON.parse(stdout).baseline.group.df).toEqual([1, 8]);
    expect(JSON.parse(stdout).baseline.groupAgainstResidual.df).toEqual([1, 24]);
    expect((await fairweather(args)).stdout).toBe(stdout);
  });

  test('begins with the test over all 210 assignments, before any model', async () => {
    const { stdout } = await fairweather('anova daycare --replicates 0'.split(' '));
    expect(stdout.indexOf('all 210 ways')).toBeLessThan(stdout.indexOf('Fined group'));
    expect(stdout).toMatch(/^9–16 +1–4 +\+11\.21 +0\.005 +0\.005 +0\.005 +0\.005$/m);
    expect(stdout).toMatch(/^5 +1–4 +\+1\.75 +0\.271 +0\.538 /m);
    expect(stdout).toMatch(/^17–20 +13–16 +\+0\.50 +0\.176 +0\.305 /m);
    expect(flat(stdout)).toContain('1/210 = 0.005');
    expect(flat(stdout)).toContain('2.45 times as large in the fined centres');
    expect(flat(stdout)).toContain('(95 % interval 1.85 to 3.25:');
  });

  test('as a table says which blocks differ, and what a small p means', async () => {
    const { stdout } = await fairweather('anova daycare --replicates 20'.split(' '));
    expect(stdout).toMatch(/^block +41\.83 +4, 75 +< 0\.001 +100 %$/m);
    expect(stdout).toMatch(/^block, against centre × block +47\.54 +4, 20 +< 0\.001 +100 %$/m);
    expect(stdout).toMatch(/^block, against week in block +14\.41 +4, 15 +< 0\.001 /m);
    expect(stdout).toMatch(/^block, quasi-F against both +15\.03 +4, 12\.6 +< 0\.001 /m);
    expect(stdout).toMatch(/^1 and 2 +< 0\.001 +< 0\.001 +0\.035$/m);
    expect(stdout).toMatch(/^group, against centre in group +0\.65 +1, 8 +0\.442 /m);
    expect(flat(stdout)).toContain('Block 2 is a mean over a climb');
    expect(stdout).toMatch(/^blocks 3 and 5 +0\.54 +1, 75 +0\.466 +\d+ % +\d+ %$/m);
    expect(flat(stdout)).toContain('Below 0.05, chance is a poor explanation.');
    expect(flat(stdout)).toContain(
      'Blocks 1 and 2, 1 and 3, 1 and 4, 1 and 5, 2 and 3, 2 and 4, 2 and 5 differ; blocks 3 and 4, 3 and 5, 4 and 5 ' +
        'cannot be told apart.',
    );
    expect(flat(stdout)).toContain('The two groups cannot be told apart: F(1, 8) = 0.655, p = 0.442');
    expect(flat(stdout)).toMatch(/in the same direction, in \d+ % of 20 replicates/);
  });

  test('simulates the values of --set: a fine that nobody has to pay raises nothing', async () => {
    const { stdout } = await fairweather(
      'anova daycare --replicates 60 --set fine=0 --format json'.split(' '),
    );
    expect(JSON.parse(stdout).replicates.rising['blocks 1 and 4']).toBeLessThan(0.15);
  });

  test('shows progress of a long run on standard error alone', async () => {
    const { stdout, stderr } = await fairweather('anova daycare --replicates 1000 --format json'.split(' '));
    expect(stderr).toContain('simulating: 100 %');
    expect(JSON.parse(stdout).replicates.count).toBe(1000);
  });
});

describe('fairweather anova says what to do about', () => {
  test.each([
    ['an unknown scenario', 'anova daycair', /did you mean "daycare"\?/],
    ['an unknown theory', 'anova daycare --theory fram', /did you mean "frame"\?/],
    ['replicates that are no number', 'anova daycare --replicates x', /give a whole number from 0 to 10000/],
    [
      'a theory where nothing is simulated',
      'anova daycare --replicates 0 --theory null',
      /--theory changes what is simulated, and --replicates 0 simulates nothing: give --replicates 1 or more/,
    ],
    [
      'a value where nothing is simulated',
      'anova daycare --replicates 0 --set fine=3',
      /^fairweather: --set changes what/,
    ],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await fairweather(args.split(' '));
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('a scenario without counts', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'other.json'), scenarioToJson({ ...daycare, name: 'other' }));
    const { code, stderr } = await fairweather(['anova', 'other.json'], folder);
    expect(stderr).toContain(
      'The scenario "other" has no study with counts by centre and week to analyse: run "fairweather anova daycare".',
    );
    expect(code).toBe(2);
  });

  test('a file of the day-care with another number of centres', async () => {
    const folder = folderForTest();
    const fewer = { ...daycare, groups: daycare.groups.slice(1) };
    writeFileSync(join(folder, 'fewer.json'), scenarioToJson(fewer));
    const { code, stderr } = await fairweather(['anova', 'fewer.json'], folder);
    expect(stderr).toContain(
      'has 5 treated and 4 other groups, and the analysis is made for 6 fined and 4 control centres',
    );
    expect(code).toBe(2);
  });
});
