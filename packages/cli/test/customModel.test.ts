import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectRefused } from './support/expectRefused.js';
import { fairweather, folderForTest } from './support/fairweather.js';

const mine = fileURLToPath(new URL('../../core/test/support/modules/mine.mjs', import.meta.url));
const few = ['--replicates', '2', '--no-progress'];

describe('a theory and measures from a module', () => {
  test('run, are recorded by name and hash, and verify with the same module alone', async () => {
    const folder = join(folderForTest(), 'result');
    const { code, stdout } = await fairweather([
      ...['run', 'daycare', '--no-arm', '--theory', mine, '--measures', mine, ...few, '--out', folder],
      ...['--format', 'json', '--measure', 'never_took'],
    ]);
    expect(code).toBe(0);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const custom = {
      theory: { name: 'habit', hash },
      measures: [{ name: 'never_took', label: 'people who did not take in the week', unit: 'share', hash }],
    };
    expect(JSON.parse(stdout)).toMatchObject({ custom, arms: [{ measures: { never_took: {} } }] });
    const manifest = join(folder, 'manifest.json');
    expect(JSON.parse(readFileSync(manifest, 'utf8')).custom).toEqual(custom);
    expect(readFileSync(join(folder, 'measures.csv'), 'utf8')).toContain('never_took');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(
      /theory full and habit \([0-9a-f]{16}\)/,
    );

    const same = await fairweather(['verify', manifest, '--theory', mine, '--measures', mine]);
    expect(same.stderr).toBe('');
    expect(same.code).toBe(0);
    for (const [flags, sentence] of [
      [['--measures', mine], /was written with custom theory: name the module with --theory\./],
      [['--theory', mine], /was written with custom measures: name the module with --measures\./],
      [
        ['--theory', changed(folder), '--measures', mine],
        /was written with other custom theory than --theory gives: name the same module\./,
      ],
    ] as const) {
      await expectRefused(['verify', manifest, ...flags], sentence);
    }
  }, 120_000);

  test('are swept, under an id of their own', async () => {
    const folder = folderForTest();
    const sweep = (out: string, ...flags: string[]) => [
      ...['sweep', 'daycare', '--over', 'fine=0,10', ...few, '--out', join(folder, out)],
      ...flags,
    ];
    expect((await fairweather(sweep('own', '--theory', mine, '--measures', mine))).code).toBe(0);
    expect((await fairweather(sweep('plain'))).code).toBe(0);
    const manifest = (name: string) => JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8'));
    expect(manifest('own').sweep).not.toBe(manifest('plain').sweep);
    expect(manifest('own').custom.theory.name).toBe('habit');
    expect(manifest('plain').custom).toBeUndefined();
    expect(readFileSync(join(folder, 'own', 'points.csv'), 'utf8')).toMatch(/^point,fine,.*never_took,/);
    await expectRefused(sweep('own'), /holds another sweep/);
  }, 120_000);

  test('explain a life with the prices of the theory', async () => {
    const { stdout } = await fairweather([
      ...['explain', 'daycare', '--agent', '17', '--theory', mine, '--format', 'json'],
    ]);
    expect(JSON.parse(stdout).choices[0].added).toEqual({ habit: 0 });
  }, 60_000);

  test('that cannot be had get one sentence', async () => {
    const file = join(folderForTest(), 'empty.mjs');
    writeFileSync(file, 'export const measures = [];');
    const run = (...flags: string[]) => ['run', 'daycare', ...few, ...flags];
    await expectRefused(
      run('--theory', './nothing.mjs'),
      /The module \.\/nothing\.mjs cannot be loaded: there is no such file/,
    );
    await expectRefused(run('--theory', file), /exports no "theory": export one by that name\./);
    await expectRefused(run('--measures', file), /exports no "measures": export a list by that name\./);
  }, 60_000);
});

/** The module with another strength. */
function changed(folder: string): string {
  const file = `${folder}-changed.mjs`;
  writeFileSync(file, readFileSync(mine, 'utf8').replace('-0.5', '-0.4'));
  return file;
}
