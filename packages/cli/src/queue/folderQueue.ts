import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import type { Shard } from '@fairweather/sweep';
import type { SweepRequest } from '../input/sweepRequest.js';
import { shown } from '../results/outFolder.js';
import { type SealedShard, sealed, unsealedShard } from '../results/sealedShard.js';
import { isRunning, writeWhole } from '../results/workFolder.js';
import { makeFolders, reasons } from '../results/writeFolder.js';
import { planFrom, planText } from './planFile.js';
import {
  type Claim,
  disagreement,
  type FinishedShard,
  type OpenShard,
  type ShardQueue,
  type WorkerTerms,
} from './ShardQueue.js';

// A sweep in a folder that all machines reach:
//
//   plan.json           what to run
//   claims/<shard>.<n>  the nth claim of a shard: who works on it; only the last one counts
//   done/<shard>.json   who has run it, and its results
//
// To take a shard is to create the file of its next claim, which the file system lets one process do. To say that one
// is still there is to write that file again. Nothing is ever moved away from under somebody.

const PLAN = 'plan.json';
const CLAIMS = 'claims';
const DONE = 'done';
/** Of a claim whose process was killed before it could say how long it may be silent, in seconds. */
const USUAL_LEASE = 60;

/** What a claim says. */
interface ClaimFile {
  readonly machine: string;
  readonly process: number;
  readonly lease: number;
  readonly reason: string;
}

/**
 * Writes the plan of a sweep into a new folder. The same plan may be written again.
 *
 * @returns true where it is new
 * @throws InputError if the folder holds anything else
 */
export function planInFolder(folder: string, request: SweepRequest): boolean {
  return guarded(folder, () => {
    const path = resolve(folder);
    const text = planText(request);
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      throw new InputError(`${shown(folder)} is a file and not a folder: name a new folder.`);
    const names = found ? readdirSync(path) : [];
    if (names.includes(PLAN)) {
      if (readFileSync(join(path, PLAN), 'utf8') === text) return false;
      throw new InputError(`${shown(folder)} holds the plan of another sweep: name a new folder.`);
    }
    // A process that was killed here has left folders alone.
    const foreign = names.find((name) => ![CLAIMS, DONE, `${PLAN}.new`].includes(name));
    if (foreign !== undefined)
      throw new InputError(`${shown(folder)} holds ${foreign}, and is no new folder: name one that is.`);
    makeFolders(path, []);
    for (const name of [CLAIMS, DONE]) mkdirSync(join(path, name), { recursive: true });
    rmSync(join(path, `${PLAN}.new`), { force: true });
    writeWhole(join(path, `${PLAN}.new`), text);
    renameSync(join(path, `${PLAN}.new`), join(path, PLAN));
    return true;
  });
}

/**
 * Opens a folder with a plan.
 *
 * @throws InputError if it holds none, or one that this version cannot run
 */
export function openFolder(folder: string, terms: WorkerTerms): ShardQueue {
  const path = resolve(folder);
  const request = guarded(folder, () => {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new InputError(`There is no folder ${shown(folder)}: make one with "fairweather sweep plan".`);
    const file = join(path, PLAN);
    const text = lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
    return planFrom(text, shown(folder));
  });
  const { shards } = request.plan;
  const { share } = terms;
  const mine = share ? shards.filter((_, place) => place % share.of === share.part - 1) : shards;
  const act = async <T>(work: () => T): Promise<T> => guarded(folder, work);
  return {
    request,
    claim: () => act(() => claim(path, mine, terms)),
    renew: (held) => act(() => renew(path, held, terms)),
    done: (held, results, seconds) =>
      act(() => done(path, held, { shard: held.shard.name, results }, seconds)),
    fail: (held, reason) =>
      act(() => {
        writeClaim(path, held.ticket, { lease: 0, reason }, 'r+');
      }),
    left: () =>
      act(() => {
        const there = doneNames(path);
        return mine.filter(({ name }) => !there.has(name)).length;
      }),
    finished: () => act(() => finished(path, shards)),
    open: () => act(() => open(path, shards)),
    close: () => act(() => rmSync(clockFile(path), { force: true })),
  };
}

function claim(path: string, mine: readonly Shard[], { lease, share }: WorkerTerms): Claim | undefined {
  const there = doneNames(path);
  const last = lastClaims(path);
  for (const shard of mine) {
    if (there.has(shard.name)) continue;
    const before = last.get(shard.name);
    // Nobody else has this worker's share: an earlier claim is that of a process that was stopped.
    if (before !== undefined && !share && !isOver(path, `${shard.name}.${before}`)) continue;
    const ticket = `${shard.name}.${(before ?? 0) + 1}`;
    if (!writeClaim(path, ticket, { lease, reason: '' }, 'wx')) continue;
    // Somebody may have finished it since the folder was read.
    if (!existsSync(doneFile(path, shard.name))) return { shard, ticket };
  }
  return undefined;
}

function renew(path: string, { shard, ticket }: Claim, { lease }: WorkerTerms): boolean {
  writeClaim(path, ticket, { lease, reason: '' }, 'r+');
  return lastClaims(path).get(shard.name) === Number(ticket.split('.')[1]);
}

function done(path: string, { shard, ticket }: Claim, content: SealedShard, seconds: number): void {
  const file = doneFile(path, shard.name);
  const earlier = existsSync(file) ? readDone(path, shard) : undefined;
  if (earlier) {
    if (sealed({ shard: shard.name, results: earlier.results }) === sealed(content)) return;
    throw disagreement(earlier.machine, hostname(), shard);
  }
  const work = join(path, DONE, `.${ticket}.${hostname()}.${process.pid}`);
  rmSync(work, { force: true });
  try {
    writeWhole(work, `${JSON.stringify({ machine: hostname(), seconds })}\n${sealed(content)}\n`);
    renameSync(work, file);
  } catch (error) {
    rmSync(work, { force: true });
    throw error;
  }
}

/** Writes a claim. @returns false where a new one is there already */
function writeClaim(
  path: string,
  ticket: string,
  { lease, reason }: Pick<ClaimFile, 'lease' | 'reason'>,
  how: 'wx' | 'r+',
): boolean {
  const content: ClaimFile = { machine: hostname(), process: process.pid, lease, reason };
  let file: number;
  try {
    file = openSync(join(path, CLAIMS, ticket), how);
  } catch (error) {
    if (how === 'wx' && (error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    ftruncateSync(file);
    writeFileSync(file, JSON.stringify(content));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return true;
}

/** True if whoever holds a claim is gone. */
function isOver(path: string, ticket: string): boolean {
  const { machine, process: id, lease, reason } = readClaim(path, ticket);
  if (reason !== '') return true;
  if (machine === hostname() && id !== process.pid && !isRunning(id)) return true;
  const silent = now(path) - statSync(join(path, CLAIMS, ticket)).mtimeMs;
  return silent > lease * 1000;
}

/** The time as the file system knows it: the clocks of machines differ. */
function now(path: string): number {
  writeFileSync(clockFile(path), String(Date.now()));
  return statSync(clockFile(path)).mtimeMs;
}

function clockFile(path: string): string {
  return join(path, CLAIMS, `.clock-${hostname()}-${process.pid}`);
}

function readClaim(path: string, ticket: string): ClaimFile {
  try {
    const claimed = JSON.parse(readFileSync(join(path, CLAIMS, ticket), 'utf8')) as Partial<ClaimFile>;
    const { machine = '', process = 0, lease = USUAL_LEASE, reason = '' } = claimed;
    return { machine, process, lease, reason };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Its process is about to write it, or was killed before it could.
    return { machine: '', process: 0, lease: USUAL_LEASE, reason: '' };
  }
}

/** Number of the last claim of each shard. */
function lastClaims(path: string): Map<string, number> {
  const last = new Map<string, number>();
  for (const ticket of readdirSync(join(path, CLAIMS))) {
    const [, shard, number] = /^([0-9a-f]{32})\.(\d+)$/.exec(ticket) ?? [];
    if (shard !== undefined) last.set(shard, Math.max(last.get(shard) ?? 0, Number(number)));
  }
  return last;
}

function doneFile(path: string, shard: string): string {
  return join(path, DONE, `${shard}.json`);
}

function doneNames(path: string): Set<string> {
  const files = readdirSync(join(path, DONE)).filter((file) => /^[0-9a-f]{32}\.json$/.test(file));
  return new Set(files.map((file) => file.slice(0, 32)));
}

function finished(path: string, shards: readonly Shard[]): FinishedShard[] {
  const there = doneNames(path);
  return shards.filter(({ name }) => there.has(name)).map((shard) => readDone(path, shard));
}

function readDone(path: string, shard: Shard): FinishedShard {
  const file = doneFile(path, shard.name);
  const [head, line] = readFileSync(file, 'utf8').split('\n');
  const whole = unsealedShard(line ?? '');
  if (whole?.shard !== shard.name || whole.results.length !== shard.count)
    throw new InputError(
      `${shown(file)} was changed or damaged: remove it, and run "fairweather sweep work" once more.`,
    );
  return { shard, results: whole.results, ...(JSON.parse(head) as { machine: string; seconds: number }) };
}

function open(path: string, shards: readonly Shard[]): OpenShard[] {
  const there = doneNames(path);
  const last = lastClaims(path);
  return shards.flatMap((shard) => {
    const number = last.get(shard.name);
    if (number === undefined || there.has(shard.name)) return [];
    const { machine, reason } = readClaim(path, `${shard.name}.${number}`);
    return [{ shard, machine, reason }];
  });
}

function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(
      `cannot use ${shown(folder)} (${code}): ${reasons[code] ?? `${message}; look at the folder`}.`,
    );
  }
}
