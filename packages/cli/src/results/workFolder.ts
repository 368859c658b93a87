import { MANIFEST_FILE } from '@fairweather/report';
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
import { ownFiles } from './ownFiles.js';

// A work folder stands beside a result while it is replaced:
//
//   .fairweather-<process>-<random>/owner.json   who works here, on which result, with which files
//                                   new/         the new result, as it is written
//                                   old/         the earlier one, moved here to make room
//
// Every rename is inside one parent, and `settle` leads from each state to a whole result under its name: it ends a
// replacement that went well, undoes one that failed, and is run by the next command for a process that was killed.

/** The new result in a work folder. */
export const NEW = 'new';
/** The earlier result in a work folder. */
export const OLD = 'old';
const OWNER = 'owner.json';
const NAME = /^\.fairweather-(\d+)-\w{6}$/;
/** A replacement takes seconds: after an hour, a process of that number is another one. */
const LONGEST = 3_600_000;

interface Owner {
  readonly host: string;
  /** Name of the result beside the work folder. */
  readonly result: string;
  /** Names of the files in `new`. */
  readonly files: readonly string[];
}

/** Makes a work folder under a name that nobody can guess. @returns its name */
export function makeWorkFolder(parent: string): string {
  return basename(mkdtempSync(join(parent, `.fairweather-${process.pid}-`)));
}

/**
 * Does something while standing in a folder. Who may write in the parent can put a link in the place of a name, but
 * cannot move what a process stands in; so nothing below is reached through the folder's name.
 *
 * @throws Error when the name leads elsewhere
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

/** Says in a new work folder who works there. @throws Error when it is not the one that was made */
export function claim(result: string, files: readonly string[]): void {
  const owner: Owner = { host: hostname(), result, files };
  try {
    const uid = writeWhole(OWNER, `${JSON.stringify(owner)}\n`);
    // Compared with a file just made, since some file systems give all files to one user.
    if (statSync('.').uid !== uid || readdirSync('.').length > 1)
      throw new Error('somebody put another folder in the place of the one to write in');
  } catch (error) {
    if (lstatSync(OWNER, { throwIfNoEntry: false })) unlinkSync(OWNER);
    throw error;
  }
}

/** Writes a file that was not there, to the disk itself. @returns the user whom it belongs to */
export function writeWhole(file: string, content: string): number {
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
 * Leaves one whole result under its name, and of the work folder that we stand in as little as can be removed: the
 * earlier result is put back where its place is empty, and otherwise removed; files that we did not write stay.
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

/** Clears up after processes that were killed: each earlier result gets its place back. */
export function settleDead(parent: string): void {
  const found = readdirSync(parent).filter((name) => NAME.test(name));
  if (found.length === 0) return;
  const me = ownerOfNewFolders(parent);
  for (const name of found) {
    try {
      const dead = standingIn(parent, name, ({ uid, mtimeMs }) => {
        // What somebody else made may be a trap.
        if (uid !== me || !isDead(name, Date.now() - Number(mtimeMs))) return false;
        settle();
        return true;
      });
      if (dead) rmdirSync(join(parent, name));
    } catch {
      // Another run was quicker, or the folder holds what no run wrote: the result at hand does not depend on it.
    }
  }
}

/** The user to whom a folder belongs that we make there. */
function ownerOfNewFolders(parent: string): bigint {
  const name = makeWorkFolder(parent);
  const { uid } = lstatSync(join(parent, name), { bigint: true });
  rmdirSync(join(parent, name));
  return uid;
}

/** Whether nobody works any more in the work folder that we stand in. */
function isDead(name: string, age: number): boolean {
  if (age > LONGEST) return true;
  // Before its owner is written, a work folder says no more than the number in its name.
  const host = readOwner()?.host ?? hostname();
  const process = Number(NAME.exec(name)?.[1]);
  return host === hostname() && !isRunning(process);
}

/** Whether another process of that number runs here. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The owner of the work folder that we stand in; undefined where a killed process did not finish writing it. */
function readOwner(): Owner | undefined {
  try {
    const { host, result, files } = JSON.parse(readFileSync(OWNER, 'utf8')) as Partial<Owner>;
    const whole = typeof host === 'string' && typeof result === 'string' && Array.isArray(files);
    return whole && basename(result) === result && result !== '..' ? { host, result, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the earlier result, unless something else is in it. */
function removeEarlier(): void {
  if (!lstatSync(OLD).isDirectory()) return;
  const { own, foreign } = ownFiles(OLD);
  if (foreign !== undefined) return;
  // The list goes last, so that who goes on after a kill still knows whose the others are.
  for (const name of own) if (name !== MANIFEST_FILE) unlinkSync(join(OLD, name));
  if (own.length > 0) unlinkSync(join(OLD, MANIFEST_FILE));
  rmdirSync(OLD);
}

/** Removes what was to be the new result; its name alone makes a file ours, for it may be half-written. */
function removeUnfinished(files: readonly string[]): void {
  for (const name of readdirSync(NEW)) if (files.includes(name)) unlinkSync(join(NEW, name));
  if (readdirSync(NEW).length === 0) rmdirSync(NEW);
}

/** Goes back to the folder that a process came from, or stays near where it may not come back. */
function stepBack(before: string): void {
  try {
    process.chdir(before);
  } catch {
    process.chdir('..');
  }
}
