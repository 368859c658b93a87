import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { query } from '../src/commands/query.js';
import { optionalPackage } from '../src/input/optionalPackage.js';
import { fairweather } from './support/fairweather.js';

const ground = mkdtempSync(join(tmpdir(), 'fairweather-query-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

// A parameter may be called as it likes.
const columnData = [
  { name: 'fine', data: [0, 10, 20, 30], type: 'DOUBLE' as const },
  { name: 'it"s', data: [1.5, null, 4, 2], type: 'DOUBLE' as const, nullable: true },
];
writeFileSync(join(ground, 'points.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })));
writeFileSync(join(ground, 'points.csv'), 'fine\n999\n');
writeFileSync(join(ground, 'measures.csv'), 'arm,mean\nas given,0.1\n');

const ask = (sql: string, ...more: string[]) => fairweather(['query', sql, '--in', '.', ...more], ground);

describe('a query', () => {
  test('sees the Parquet file of a table before its CSV, and CSV where there is no other', async () => {
    const sql =
      'select sum(fine) as fines, count(*) as n, (select max(mean) from measures) as mean from points';
    const { stdout } = await ask(sql, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([{ fines: 60, n: 4, mean: 0.1 }]);
  });

  test('prints a number that there is not as an empty cell, and as null', async () => {
    const sql = 'select "it""s" as value from points where fine <= 10 order by fine';
    expect((await ask(sql, '--format', 'csv')).stdout).toBe('value\n1.5\n\n');
    expect(JSON.parse((await ask(sql, '--format', 'json')).stdout)).toEqual([
      { value: 1.5 },
      { value: null },
    ]);
    expect((await ask(sql)).stdout).toMatch(/^value\n─+\n1\.5\n\s*\n$/);
  });

  test.each([
    [
      'an unknown table',
      'select * from pointz',
      /^DuckDB says: .*pointz does not exist.*; the tables are points, meas/,
    ],
    [
      'an unknown column',
      'select nope from points',
      /"nope" not found.*; the tables are points, measures\.$/,
    ],
    ['a file outside', "select * from read_csv('/etc/passwd')", /file system operations are disabled/],
    ['to write a file', "copy points to 'x.csv'", /file system operations are disabled/],
    ['to fetch an extension', 'install httpfs', /disabled|Permission|Cannot access/],
    ['no SQL', 'selec', /syntax error at or near "selec"/],
  ])('for %s is refused in a sentence', async (_, sql, sentence) => {
    const refused = query(sql, { in: ground, format: 'table' });
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.not.toThrow(/\n/);
  });

  test('of a folder that is not there, or has no table, is refused', async () => {
    const ask = (folder: string) => query('select 1', { in: folder, format: 'table' });
    await expect(ask(join(ground, 'nowhere'))).rejects.toThrow(
      /^There is no folder .*nowhere: name the folder of/,
    );
    await expect(ask(join(ground, 'points.csv'))).rejects.toThrow(/^There is no folder/);
    await expect(ask(join(ground, 'points.csv/below'))).rejects.toThrow(
      /below cannot be read \(ENOTDIR\): name the folder of a result\.$/,
    );
    const empty = mkdtempSync(join(ground, 'empty'));
    await expect(ask(empty)).rejects.toThrow(/holds no table: name a folder that "fairweather sweep" or/);
  });

  test('says what to install where DuckDB is not', async () => {
    const load = () => import(`@duckdb/not-there${''}`);
    await expect(optionalPackage(load, '@duckdb/node-api', 'A query')).rejects.toThrow(
      'A query needs another package: run "npm install @duckdb/node-api" where Fairweather is installed.',
    );
  });
});
