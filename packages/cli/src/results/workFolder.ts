import {
  type BigIntStats,
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { MANIFEST_FILE } from '@fairweather/report';
import { ownFiles } from './ownFiles.js';

// While a result is being replaced, there is a work folder next to it:
//
//   .fairweather-<process>-<random>/owner.json   the process, the result, and the names of its files
//                                   new/         the new result, while it is written
//                                   old/         the earlier result, moved here to make room
//
// Every rename stays inside one parent. `settle` leads from each state to a whole result in its place: it completes a
// successful replacement, undoes a failed one, and is run by the next command after a process was killed.

/** The new result in a work folder. */
export const NEW = 'new';
/** The earlier result in a work folder. */
export const OLD = 'old';
const OWNER = 'owner.json';
const NAME = /^\.fairweather-(\d+)-\w{6}$/;
/** A replacement takes seconds: after an hour, a process with the same number is a different one. */
const LONGEST = 3_600_000;

interface Owner {
  readonly host: string;
  /** Name of the result next to the work folder. */
  readonly result: string;
  /** Names of the files in `new`. */
  readonly files: readonly string[];
}

/** Makes a work folder with a name that nobody can guess. @returns its name */
export function makeWorkFolder(parent: string): string {
  return basename(mkdtempSync(join(parent, `.fairweather-${process.pid}-`)));
}

/**
 * Runs an action inside a folder. Somebody with write access to the parent can replace a name by a link, but cannot
 * move the current folder of a process; so nothing inside is reached through the folder's name.
 *
 * @throws Error if the name leads elsewhere
 */
export function standingIn<T>(parent: string, name: string, act: (here: BigIntStats) => T): T {
  const before = process.cwd();
  const above = statSync(parent, { bigint: true });
  const named = lstatSync(join(parent, name), { bigint: true });
  process.chdir(join(parent, name));
  try {
    const here = statSync('.', { bigint: true });
    if (!isSame(here, named) || !isSame(statSync('..', { bigint: true }), above))
      throw new Error(`somebody moved ${join(parent, name)} away`);
    return act(here);
  } finally {
    stepBack(before);
  }
}

function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

/** Records the owner in a new work folder. @throws Error if it is not the one that was made */
export function claim(result: string, files: readonly string[]): void {
  const owner: Owner = { host: hostname(), result, files };
  try {
    const uid = writeWhole(OWNER, `${JSON.stringify(owner)}\n`);
    // Compared with a newly made file, since some file systems give all files to one user.
    if (statSync('.').uid !== uid || readdirSync('.').length > 1)
      throw new Error('somebody replaced the folder to write in');
  } catch (error) {
    if (lstatSync(OWNER, { throwIfNoEntry: false })) unlinkSync(OWNER);
    throw error;
  }
}

/** Writes a new file, and flushes it to disk. @returns the user who owns it */
export function writeWhole(file: string, content: string | Uint8Array): number {
  const open = openSync(file, 'wx');
  try {
    writeFileSync(open, content);
    fsyncSync(open);
    return fstatSync(open).uid;
  } finally {
    closeSync(open);
  }
}

/**
 * Leaves one whole result in its place and removes as much as possible of the current work folder: the earlier result
 * is restored if its place is empty, and otherwise removed. Files that we did not write stay.
 */
export function settle(): void {
  const names = readdirSync('.');
  const owner = names.includes(OWNER) ? readOwner() : undefined;
  if (owner) {
    const place = join('..', owner.result);
    const moved = names.includes(OLD);
    const replaced = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    if (moved && !replaced) renameSync(OLD, place);
    if (moved && replaced) removeEarlier();
    if (names.includes(NEW)) removeUnfinished(owner.files);
  }
  const left = readdirSync('.');
  if (left.length === 1 && left[0] === OWNER) unlinkSync(OWNER);
}

/** Cleans up after processes that were killed: restores each earlier result. */
export function settleDead(parent: string): void {
  const found = readdirSync(parent).filter((name) => NAME.test(name));
  if (found.length === 0) return;
  const me = ownerOfNewFolders(parent);
  for (const name of found) {
    try {
      const dead = standingIn(parent, name, ({ uid, mtimeMs }) => {
        // Anything made by somebody else may be a trap.
        if (uid !== me || !isDead(name, Date.now() - Number(mtimeMs))) return false;
        settle();
        return true;
      });
      if (dead) rmdirSync(join(parent, name));
    } catch {
      // Another run was faster, or the folder contains foreign files: our result does not depend on it.
    }
  }
}

/** The user who owns the folders that we make there. */
function ownerOfNewFolders(parent: string): bigint {
  const name = makeWorkFolder(parent);
  const { uid } = lstatSync(join(parent, name), { bigint: true });
  rmdirSync(join(parent, name));
  return uid;
}

/** True if nobody works in the current work folder any more. */
function isDead(name: string, age: number): boolean {
  if (age > LONGEST) return true;
  // Before its owner is written, a work folder has only the process number in its name.
  const host = readOwner()?.host ?? hostname();
  const process = Number(NAME.exec(name)?.[1]);
  return host === hostname() && !isRunning(process);
}

/** True if another process with that number is running here. */
export function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The owner of the current work folder; undefined if a killed process did not finish writing it. */
function readOwner(): Owner | undefined {
  try {
    const { host, result, files } = JSON.parse(readFileSync(OWNER, 'utf8')) as Partial<Owner>;
    const whole = typeof host === 'string' && typeof result === 'string' && Array.isArray(files);
    return whole && basename(result) === result && result !== '..' ? { host, result, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the earlier result, unless it contains something else. */
function removeEarlier(): void {
  if (!lstatSync(OLD).isDirectory()) return;
  const { own, foreign } = ownFiles(OLD);
  if (foreign !== undefined) return;
  // The list is removed last, so that after a kill the next process still knows which files are ours.
  for (const name of own) if (name !== MANIFEST_FILE) unlinkSync(join(OLD, name));
  if (own.length > 0) unlinkSync(join(OLD, MANIFEST_FILE));
  rmdirSync(OLD);
}

/** Removes the unfinished new result. A name alone identifies our files, which may be half-written. */
function removeUnfinished(files: readonly string[]): void {
  for (const name of readdirSync(NEW)) if (files.includes(name)) unlinkSync(join(NEW, name));
  if (readdirSync(NEW).length === 0) rmdirSync(NEW);
}

/** Returns to the starting folder of the process, or stays nearby if it has lost access to it. */
function stepBack(before: string): void {
  try {
    process.chdir(before);
  } catch {
    process.chdir('..');
  }
}
