import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import type { PointResult, Shard, SweepPlan } from '@fairweather/sweep';
import { version } from '../version.js';
import { shown } from './outFolder.js';
import { sealed, unsealedShard } from './sealedShard.js';
import { say } from './streams.js';
import { makeFolders, reasons, removed } from './writeFolder.js';

// The finished shards of a sweep that is not finished, beside the place of its result:
//
//   results/mine.unfinished   a line that says which sweep, then a line for each shard, in any order
//
// Lines are only ever added, each with a checksum. A process that is killed leaves half a line at most; it is passed
// over, and its shard is run again.

/** What the first line says. */
const FORMAT = 'fairweather-unfinished-1';

/** The finished shards of a sweep, kept between commands. */
export interface Unfinished {
  /** The file, as a user would name it. */
  readonly file: string;
  /** The results of a shard; undefined where it is still to be run. */
  readonly resultsOf: (shard: Shard) => readonly PointResult[] | undefined;
  /** Writes the results of a shard down. @throws Error if the system refuses */
  readonly add: (shard: Shard, results: readonly PointResult[]) => void;
  /** Removes the file, once the result is written. Says so if the system refuses. */
  readonly remove: () => void;
}

/**
 * Opens what an earlier command left of the same sweep. Writes nothing until the first shard is added.
 *
 * @throws InputError if there is something else of that name; Error if it cannot be read
 */
export function openUnfinished(out: string, plan: SweepPlan): Unfinished {
  const file = `${out.replace(/[\\/]+$/, '')}.unfinished`;
  const path = resolve(file);
  const head = sealed({ format: FORMAT, sweep: plan.id, version });
  const known = guarded(file, () => readLines(file, path, head));
  return {
    file,
    resultsOf: ({ name, count }) => {
      const results = known.get(name);
      return results?.length === count ? results : undefined;
    },
    add: ({ name }, results) => {
      guarded(file, () => append(path, head, sealed({ shard: name, results })));
      known.set(name, results);
    },
    remove: () => {
      if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
      try {
        unlinkSync(path);
      } catch {
        say(`The system refused to remove ${shown(file)}: the next command here tries again.`);
      }
    },
  };
}

function readLines(file: string, path: string, head: string): Map<string, readonly PointResult[]> {
  const known = new Map<string, readonly PointResult[]>();
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return known;
  if (!found.isFile())
    throw new InputError(`${shown(file)} is no file of a sweep: move it, or name a new folder.`);
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  // A killed process may have left half of the first line. An empty file may be anybody's, and would be removed.
  const begun = lines.length === 0 && first.includes(FORMAT) && head.startsWith(first);
  if (first !== head && !begun) {
    throw new InputError(
      first.includes(FORMAT)
        ? `${shown(file)} holds points of another sweep: go on with the command that began it, or name a new folder.`
        : `${shown(file)} is no file of a sweep: move it, or name a new folder.`,
    );
  }
  for (const line of lines) {
    const whole = unsealedShard(line);
    if (whole) known.set(whole.shard, whole.results);
  }
  return known;
}

/** Adds a line, after one that says which sweep where there is none yet, and flushes it to disk. */
function append(path: string, head: string, line: string): void {
  const made: string[] = [];
  let open: number | undefined;
  try {
    makeFolders(dirname(path), made);
    open = openSync(
      path,
      constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | (constants.O_NOFOLLOW ?? 0),
    );
    writeFileSync(open, `${missingBefore(open, head)}${line}\n`);
    fsyncSync(open);
  } catch (error) {
    if (open !== undefined && fstatSync(open).size === 0) unlinkSync(path);
    for (const folder of made.reverse()) removed(folder);
    throw error;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** What must stand between the end of the file and a new line: a killed process may have left half a line. */
function missingBefore(open: number, head: string): string {
  const { size } = fstatSync(open);
  if (size <= head.length) return `${head.slice(size)}\n`;
  const last = Buffer.alloc(1);
  readSync(open, last, 0, 1, size - 1);
  return last.toString() === '\n' ? '' : '\n';
}

function guarded<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    // The system's own words begin with its code, which is said already.
    const reason = reasons[code ?? ''] ?? `${message.replace(/^[A-Z]+: /, '')}; name another folder`;
    throw new Error(`cannot write ${shown(file)} (${code ?? 'stopped'}): ${reason}`.replace(/\.?$/, '.'));
  }
}
