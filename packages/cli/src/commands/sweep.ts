import { alignTable } from '@fairweather/report';
import {
  type PointResult,
  runShardAsync,
  type Shard,
  type SweepPlan,
  type SweepRow,
} from '@fairweather/sweep';
import { customModel } from '../input/customModel.js';
import { type SweepRequest, type SweepRequestFlags, sweepRequest } from '../input/sweepRequest.js';
import { finishedSweep } from '../results/finishedSweep.js';
import { makeProgress } from '../results/progress.js';
import { print, say } from '../results/streams.js';
import { sweepFiles } from '../results/sweepFiles.js';
import { openUnfinished, type Unfinished } from '../results/unfinished.js';
import { openResultFolder, type ResultFolder, settleBeside } from '../results/writeFolder.js';
import { durationText, forecast, LONG } from '../run/forecast.js';
import { failuresText, summaryTable } from '../sweep/summary.js';

/** The options of `fairweather sweep`, as the command line gives them. */
export interface SweepFlags extends SweepRequestFlags {
  readonly out: string;
  readonly workers?: number;
  readonly progress: boolean;
}

/** Runs every point of a design and writes a folder; goes on where an earlier command was stopped. */
export async function sweep(nameOrFile: string, flags: SweepFlags, signal: AbortSignal): Promise<void> {
  const asked = sweepRequest(nameOrFile, flags, await customModel(flags));
  const { plan } = asked;
  const unfinished = openUnfinished(flags.out, plan);
  const earlier = finishedSweep(flags.out, plan);
  if (earlier) {
    settleBeside(flags.out);
    unfinished.remove();
    say(`Nothing is left to run: ${flags.out} holds this sweep.`);
    return showSweep(plan, earlier);
  }
  const folder = openResultFolder(flags.out);
  const results = await runAll(plan, unfinished, flags, signal);
  const rows = await writeSweep({ asked, results, out: flags.out, folder }, () => {
    if (signal.aborted) throw stopped(signal, plan, unfinished);
  });
  unfinished.remove();
  showSweep(plan, rows);
}

/** A finished sweep and its place. */
interface Finished {
  readonly asked: SweepRequest;
  readonly results: readonly PointResult[];
  readonly out: string;
  readonly folder: ResultFolder;
}

/**
 * Writes the folder of a finished sweep.
 *
 * @param check called before anything is written; it may throw
 * @returns a row for each point
 */
export async function writeSweep(
  { asked, results, out, folder }: Finished,
  check: () => void,
): Promise<readonly SweepRow[]> {
  const { result, record, files } = await sweepFiles(asked, results);
  await new Promise((resolve) => setImmediate(resolve));
  check();
  const left = folder.commit(record, files);
  say(`Written to ${out}: open ${out}/report.html in a browser.`);
  if (left !== undefined) say(`The system refused to remove ${left}: the next command here tries again.`);
  return result.rows;
}

async function runAll(
  plan: SweepPlan,
  unfinished: Unfinished,
  flags: SweepFlags,
  signal: AbortSignal,
): Promise<PointResult[]> {
  const waiting = plan.shards.filter((shard) => unfinished.resultsOf(shard) === undefined);
  const all = plan.design.points.length;
  const kept = all - pointsOf(waiting);
  if (kept > 0) say(`${kept} of ${all} points are there from an earlier command.`);
  sayForecast(plan, waiting, flags);
  const progress = makeProgress('sweeping', false, true);
  const { workers } = flags;
  let done = kept;
  try {
    if (flags.progress) progress.show(done / all);
    for (const shard of waiting) {
      const onProgress = (share: number) => progress.show((done + share * shard.count) / all);
      unfinished.add(
        shard,
        await runShardAsync(plan, shard, {
          workers,
          signal,
          helping: true,
          ...(flags.progress ? { onProgress } : {}),
        }),
      );
      done += shard.count;
    }
  } catch (error) {
    throw signal.aborted && error === signal.reason ? stopped(signal, plan, unfinished) : error;
  } finally {
    progress.end();
  }
  return plan.shards.flatMap((shard) => [...(unfinished.resultsOf(shard) as readonly PointResult[])]);
}

/** The reason of a signal, with what is kept. */
function stopped({ reason }: AbortSignal, plan: SweepPlan, unfinished: Unfinished): unknown {
  const waiting = plan.shards.filter((shard) => unfinished.resultsOf(shard) === undefined);
  const all = plan.design.points.length;
  const kept = all - pointsOf(waiting);
  const { cause } = reason as Error;
  if (kept === 0 || typeof cause !== 'string') return reason;
  return new Error(
    `${cause}; ${kept} of ${all} points are kept in ${unfinished.file}, and the same command goes on from there.`,
  );
}

function pointsOf(shards: readonly Shard[]): number {
  return shards.reduce((sum, { count }) => sum + count, 0);
}

/** Announces how long the rest will take, if that is long. */
function sayForecast(
  { scenario, outputs, replicates }: SweepPlan,
  waiting: readonly Shard[],
  flags: SweepFlags,
): void {
  const worlds = outputs.some(({ compared }) => compared) ? 2 : 1;
  const each = typeof replicates === 'number' ? replicates : replicates.atLeast;
  const ahead = forecast([scenario], each * worlds * pointsOf(waiting), flags.workers ?? 1);
  if (ahead && ahead.seconds > LONG) say(`about ${durationText(ahead.seconds)}`);
}

/** Prints the lowest and highest points of a sweep, and how many cannot be run. */
export function showSweep(plan: SweepPlan, rows: readonly SweepRow[]): void {
  print(alignTable(summaryTable(plan, rows)));
  const failures = failuresText(rows);
  if (failures !== '') print([failures]);
}
