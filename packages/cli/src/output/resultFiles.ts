import type { Experiment } from '@fairweather/core';
import { csvFormat } from 'd3-dsv';
import { manifestOf } from './manifest.js';
import { differenceRows, measureRows, replicateRows } from './rows.js';
import type { Telling } from './Telling.js';
import { drawAll } from './toReport.js';
import { MANIFEST_FILE } from './writeFolder.js';

/** How a result folder is written. */
export interface ResultOptions {
  /** Names of the measures in the CSV files. */
  readonly measures: readonly string[];
  readonly compareWith: string;
  /** Whether no data stand behind the scenario. */
  readonly illustrative: boolean;
  /** Whether every replicate is written as well. */
  readonly everyReplicate: boolean;
}

/** The files of a result folder: text by name. */
export async function resultFiles(
  experiment: Experiment,
  telling: Telling,
  { measures, compareWith, illustrative, everyReplicate }: ResultOptions,
): Promise<Record<string, string>> {
  const manifest = manifestOf(experiment, compareWith, illustrative);
  const charts = telling.charts();
  const drawn = await drawAll(charts);
  return {
    'report.html': telling.report(manifest, charts, drawn),
    ...Object.fromEntries(Object.entries(drawn).map(([name, svg]) => [`${name}.svg`, svg])),
    'measures.csv': `${csvFormat(measureRows(experiment, measures))}\n`,
    'differences.csv': `${csvFormat(differenceRows(experiment, measures, compareWith))}\n`,
    ...(everyReplicate ? { 'replicates.csv': `${csvFormat(replicateRows(experiment, measures))}\n` } : {}),
    [MANIFEST_FILE]: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}
