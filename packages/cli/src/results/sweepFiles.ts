import { type Cell, type CustomOrigin, type Scenario, toCsv } from '@fairweather/core';
import { customOf } from '@fairweather/core/tools';
import { type Contents, customRecord, drawAll } from '@fairweather/report';
import { type SweepPlan, type SweepResult, sweepResult } from '@fairweather/sweep';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { SweepRequest } from '../input/sweepRequest.js';
import { sweepCharts } from '../sweep/charts.js';
import { sweepPage } from '../sweep/page.js';
import { version } from '../version.js';

/** The format that the manifest of a sweep states. */
export const SWEEP_FORMAT = 'fairweather-sweep-1';

/** The file from which a finished sweep is read again. */
export const ROWS_FILE = 'points.jsonl';

/** Everything needed to run a sweep again. It contains no date: the same sweep gives the same bytes. */
export interface SweepRecord {
  readonly format: typeof SWEEP_FORMAT;
  readonly version: string;
  /** True if no data support the scenario. */
  readonly illustrative?: true;
  /** The id of the sweep. */
  readonly sweep: string;
  readonly design: Omit<SweepPlan['design'], 'points'> & { readonly points: number };
  readonly outputs: SweepPlan['outputs'];
  readonly replicates: SweepPlan['replicates'];
  readonly seed: string;
  readonly luck: SweepPlan['luck'];
  /** The custom theory and measures, where there are any. */
  readonly custom?: CustomOrigin;
  readonly scenario: Scenario;
}

/** A record with the list of the files that were written with it. */
export interface SweepManifest extends SweepRecord {
  /** SHA-256 of each file, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The record of a finished sweep and all its other files, with its table. */
export async function sweepFiles(
  { known, plan }: SweepRequest,
  results: Parameters<typeof sweepResult>[1],
): Promise<{ result: SweepResult; record: SweepRecord; files: Contents }> {
  const { scenario, design, outputs, replicates, seed, luck, id } = plan;
  const result = sweepResult(plan, results);
  const record: SweepRecord = {
    format: SWEEP_FORMAT,
    version,
    ...(known.study === undefined ? { illustrative: true } : {}),
    sweep: id,
    design: { ...design, points: design.points.length },
    outputs,
    replicates,
    seed,
    luck,
    ...customRecord(customOf(plan)),
    scenario,
  };
  const charts = sweepCharts(plan, result);
  const drawn = await drawAll(charts);
  const files = {
    'points.csv': csvOf(result),
    [ROWS_FILE]: linesOf(result),
    'points.parquet': parquetOf(result),
    'report.html': sweepPage({ plan, result, record, charts, drawn }),
    ...Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`${name}.svg`, svg])),
  };
  return { result, record, files };
}

function csvOf({ columns, rows }: SweepResult): string {
  const names = Object.keys(columns);
  return toCsv([names, ...rows.map((row) => names.map((name): Cell => row[name]))]);
}

/** One JSON object a line; a number that there is not is null. */
function linesOf({ rows }: SweepResult): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Numbers as doubles, where one that there is not is null, and texts. */
function parquetOf({ columns }: SweepResult): Uint8Array {
  const columnData = Object.entries(columns).map(([name, column]) =>
    column instanceof Float64Array
      ? {
          name,
          data: Array.from(column, (value) => (Number.isNaN(value) ? null : value)),
          type: 'DOUBLE' as const,
          nullable: true,
        }
      : { name, data: [...(column as readonly string[])], type: 'STRING' as const, nullable: false },
  );
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
