import { lstatSync, readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { type Cell, InputError, toCsv } from '@fairweather/core';
import { alignTable, significant } from '@fairweather/report';
import { optionalPackage } from '../input/optionalPackage.js';
import { shown } from '../results/outFolder.js';
import { print, printText } from '../results/streams.js';

/** The options of `fairweather query`. */
export interface QueryFlags {
  readonly in: string;
  readonly format: 'table' | 'csv' | 'json';
}

/** The files that become tables; of two with the same name, the earlier kind. */
const KINDS = [
  ['.parquet', 'read_parquet'],
  ['.csv', 'read_csv'],
] as const;

/**
 * Answers a question in SQL about the tables of a result.
 *
 * @throws InputError if DuckDB is not installed, the folder holds no table, or DuckDB refuses the question
 */
export async function query(sql: string, flags: QueryFlags): Promise<void> {
  const tables = tablesIn(flags.in);
  const { DuckDBInstance } = await optionalPackage(
    () => import('@duckdb/node-api'),
    '@duckdb/node-api',
    'A query',
  );
  // It would fetch what it does not have from the network.
  const fetchNothing = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
  const instance = await DuckDBInstance.create(':memory:', fetchNothing);
  const connection = await instance.connect();
  try {
    for (const { name, file, reader } of tables)
      await connection.run(`create table ${quoted(name, '"')} as from ${reader}(${quoted(file, "'")})`);
    // A question reads these tables, and no other file.
    await connection.run('set enable_external_access = false');
    await connection.run('set lock_configuration = true');
    const answer = await connection.runAndReadAll(sql);
    show(answer.columnNames(), answer.getRowsJS(), flags.format);
  } catch (error) {
    throw refusal(error as Error, tables);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

interface Table {
  readonly name: string;
  readonly file: string;
  readonly reader: string;
}

function tablesIn(folder: string): Table[] {
  const files = filesIn(folder);
  const tables = new Map<string, Table>();
  for (const [ending, reader] of KINDS) {
    for (const file of files) {
      const { name, ext } = parse(file);
      if (ext === ending && !tables.has(name))
        tables.set(name, { name, file: join(resolve(folder), file), reader });
    }
  }
  if (tables.size === 0)
    throw new InputError(
      `${shown(folder)} holds no table: name a folder that "fairweather sweep" or "fairweather run --out" has written.`,
    );
  return [...tables.values()];
}

function filesIn(folder: string): string[] {
  const path = resolve(folder);
  try {
    if (lstatSync(path).isDirectory()) return readdirSync(path).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw new InputError(`${shown(folder)} cannot be read (${code}): name the folder of a result.`);
  }
  throw new InputError(`There is no folder ${shown(folder)}: name the folder of a result.`);
}

function quoted(text: string, mark: string): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`;
}

/** The words of DuckDB in one sentence, and the tables that there are. */
function refusal({ message }: Error, tables: readonly Table[]): InputError {
  const [said] = message.split(/\n\s*LINE \d+:/);
  const sentence = said.replace(/\s+/g, ' ').trim().replace(/[.!]$/, '');
  return new InputError(
    `DuckDB says: ${sentence}; the tables are ${tables.map(({ name }) => name).join(', ')}.`,
  );
}

function show(
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  format: QueryFlags['format'],
): void {
  const cells = rows.map((row) => row.map(plain));
  if (format === 'csv') {
    printText(toCsv([names, ...cells.map((row) => row.map((cell) => cell ?? Number.NaN))]));
  } else if (format === 'json') {
    const objects = cells.map((row) => Object.fromEntries(row.map((cell, i) => [names[i], cell])));
    printText(`${JSON.stringify(objects, null, 2)}\n`);
  } else {
    const text = (cell: Cell | null) => (typeof cell === 'number' ? significant(cell) : String(cell ?? ''));
    print(alignTable([[...names], ...cells.map((row) => row.map(text))]));
  }
}

/** A value of DuckDB as a cell; null for one that there is not. */
function plain(value: unknown): Cell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one));
}
