import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

async function written(...args: string[]): Promise<string> {
  const out = join(folderForTest(), 'result');
  const { code, stderr } = await fairweather(['run', 'daycare', '--replicates', '6', '--out', out, ...args]);
  expect(stderr).toContain('open');
  expect(code).toBe(0);
  return out;
}

const read = (out: string, file: string) => readFileSync(join(out, file), 'utf8');

test('--out writes the report, its charts, tidy CSV and a manifest', async () => {
  const out = await written();
  expect(readdirSync(out).sort()).toEqual([
    'arms.svg',
    'differences.csv',
    'differences.svg',
    'manifest.json',
    'measures.csv',
    'prices.svg',
    'report.html',
    'weekly.svg',
  ]);
  const rows = csvParse(read(out, 'measures.csv'));
  expect(rows.columns).toEqual(['arm', 'measure', 'unit', 'mean', 'low', 'high']);
  expect(rows).toHaveLength(6 * 10 * 20);
});

test('the report is one page with the chart in it, that runs no script and asks no other host', async () => {
  const html = read(await written(), 'report.html');
  expect(html).toMatch(/<figure id="chart-weekly"><svg [^>]*aria-label="Observed points/);
  expect(html.match(/<svg /g)).toHaveLength(4);
  expect(html).not.toMatch(/<script(?! type="application\/json")/);
  expect(html).not.toMatch(/<link|<img|<iframe|@import|url\(/);
  expect(html).not.toMatch(/NaN|undefined|\[object/);
});

test('the observed means of the study are dots in the chart', async () => {
  const html = read(await written(), 'report.html');
  const spec = JSON.parse(/id="spec-weekly">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as {
    concat: { data: { values: { observed: number }[] } }[];
  };
  // Week 9 of Table 1: (13 + 16 + 16 + 22 + 35 + 19) / 6 in the test group, (9 · 4 = 5 + 14 + 2 + 15) / 4 in the
  // control.
  expect(spec.concat[0].data.values[8].observed).toBeCloseTo(121 / 6, 12);
  expect(spec.concat[1].data.values[8].observed).toBeCloseTo(36 / 4, 12);
});

test('a label from outside is text and never markup', async () => {
  const out = await written('--arm', '<script>alert(1)</script>: fine=3', '--seed', '</code><b>x');
  for (const file of ['report.html', 'arms.svg']) {
    expect(read(out, file)).not.toContain('<script>alert');
    expect(read(out, file)).not.toContain('<b>x');
  }
  expect(read(out, 'report.html')).toContain('&lt;script&gt;alert(1)');
});

test('the manifest can be run, and so can the scenario as describe prints it, with the same digits', async () => {
  const out = await written();
  const described = await fairweather(['describe', 'daycare', '--json']);
  writeFileSync(join(out, 'mine.json'), described.stdout);
  const again = ['--replicates', '6', '--format', 'json', '--measure', 'late_per_week'];
  const results = await Promise.all(
    ['daycare', join(out, 'mine.json'), join(out, 'manifest.json')].map((what) =>
      fairweather(['run', what, ...again]),
    ),
  );
  expect(results[0].stdout).toContain('"digest"');
  expect(results[1].stdout).toBe(results[0].stdout);
  expect(results[2].stdout).toBe(results[0].stdout);
});

test('a second run takes the place of the first', async () => {
  const folder = folderForTest();
  const out = join(folder, 'a', 'b');
  const args = ['run', 'daycare', '--replicates', '2', '--out', out];
  expect((await fairweather(args)).code).toBe(0);
  const first = read(out, 'manifest.json');
  expect((await fairweather([...args, '--seed', 'another'])).code).toBe(0);
  expect(read(out, 'manifest.json')).not.toBe(first);
  expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
});

test('a folder that cannot be written ends with 1 before the run, and leaves nothing', async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, 'file'), '');
  const { code, stderr } = await fairweather([
    'run',
    'daycare',
    '--replicates',
    '2',
    '--out',
    join(folder, 'file', 'x'),
  ]);
  expect(stderr).toMatch(/cannot write --out .* \(\w+\): a part of the path is a file: name another folder/);
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual(['file']);
});

test('--every-replicate writes one row per replicate', async () => {
  const out = await written('--every-replicate', '--measure', 'late_per_week');
  expect(csvParse(read(out, 'replicates.csv'))).toHaveLength(6 * 20 * 6);
});
