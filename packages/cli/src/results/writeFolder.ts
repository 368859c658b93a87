import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import { type Contents, MANIFEST_FILE, manifestText } from '@fairweather/report';
import { type OutFolder, outFolder, shown } from './outFolder.js';
import { ownFiles } from './ownFiles.js';
import { claim, makeWorkFolder, NEW, OLD, settle, settleDead, standingIn, writeWhole } from './workFolder.js';

/** A folder that will be written completely or not at all. */
export interface ResultFolder {
  /**
   * Writes the files and a manifest that lists them, and replaces an earlier result.
   *
   * @param record the contents of the manifest, except the list of files
   * @returns the path of a remaining work folder, if the system refused to remove it
   */
  readonly commit: (record: object, files: Contents) => string | undefined;
}

/**
 * Checks before a long run that its result can be written, so that nobody waits in vain. Leaves no trace until the
 * result is committed.
 *
 * @throws InputError if the folder contains anything but an earlier result; Error if it cannot be written
 */
export function openResultFolder(out: string): ResultFolder {
  guarded(out, () => {
    const { ground } = outFolder(out);
    tryOut(ground);
    settleDead(ground);
    // The result of a killed run may have been restored.
    outFolder(out);
  });
  return { commit: (record, files) => guarded(out, () => commit(outFolder(out), record, files)) };
}

/** Clears what a killed command left beside a finished result. If the system refuses, the next command tries again. */
export function settleBeside(out: string): void {
  try {
    settleDead(dirname(resolve(out)));
  } catch {
    // The result is whole without that.
  }
}

/** Makes an empty folder and removes it again. */
function tryOut(ground: string): void {
  const path = join(ground, makeWorkFolder(ground));
  try {
    rmdirSync(path);
  } catch (error) {
    throw Object.assign(error as Error, { stays: path });
  }
}

function commit({ parent, name }: OutFolder, record: object, files: Contents): string | undefined {
  const all = { ...files, [MANIFEST_FILE]: manifestText(record, files) };
  const made: string[] = [];
  let work: string | undefined;
  let done = false;
  try {
    makeFolders(parent, made);
    work = makeWorkFolder(parent);
    standingIn(parent, work, () => {
      claim(name, Object.keys(all));
      try {
        replace(join('..', name), all);
        done = true;
      } finally {
        settle();
      }
    });
    return removed(join(parent, work)) ? undefined : join(parent, work);
  } catch (error) {
    if (done && work) return join(parent, work);
    const place = work && join(parent, work);
    if (place && !removed(place)) {
      const stays = readdirSync(place).includes(OLD) ? `the earlier result is in ${place}` : `${place} stays`;
      throw new Error(`${(error as Error).message}; ${stays}`);
    }
    for (const folder of made.reverse()) removed(folder);
    throw error;
  }
}

/** Writes the new result next to its place, and moves it in with two renames. */
function replace(place: string, files: Contents): void {
  mkdirSync(NEW);
  for (const [name, content] of Object.entries(files)) writeWhole(join(NEW, name), content);
  if (lstatSync(place, { throwIfNoEntry: false })) {
    renameSync(place, OLD);
    // Nobody else can reach it here: any change until now is visible, and `settle` restores the result.
    const { foreign } = lstatSync(OLD).isDirectory() ? ownFiles(OLD) : { foreign: 'something else' };
    if (foreign !== undefined)
      throw new InputError(
        `--out holds ${foreign}, and that came during the run: name a new folder, and run it again.`,
      );
    chmodSync(NEW, statSync(OLD).mode & 0o777);
  }
  syncFolder(NEW);
  renameSync(NEW, place);
  syncFolder('..');
}

/**
 * Makes a folder and its parents one by one: Node's recursive option never ends if a file system refuses, as /proc
 * does.
 */
export function makeFolders(folder: string, made: string[]): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** Removes a folder if it is empty. @returns true if it is gone */
export function removed(folder: string): boolean {
  if (readdirSync(folder).length > 0) return false;
  rmdirSync(folder);
  return true;
}

/**
 * Flushes the names in a folder to disk. On a system that cannot do this, a result is whole as long as the power stays
 * on.
 */
function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, 'r');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {
    // Go on, as SQLite does: Windows and some network drives refuse.
  }
}

/** Why the system refuses to write, and what to do. */
export const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some room there or name another folder',
  EDQUOT: 'your share of the disk is full: free some room there or name another folder',
  EACCES: 'there is no permission: name another folder',
  EPERM: 'there is no permission: name another folder',
  EROFS: 'the disk is read-only: name another folder',
  ENOTDIR: 'a part of the path is a file: name another folder',
  ENAMETOOLONG: 'the name is too long for this system: name another folder',
  EMFILE: 'too many files are open: allow more, such as with "ulimit -n 1024"',
  ENOTEMPTY: 'another run wrote there at the same moment: run it again, or name another folder',
};

function guarded<T>(out: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code, message, stays } = error as NodeJS.ErrnoException & { stays?: string };
    const reason = code === undefined ? `${message}; name another folder` : reasons[code];
    const left = stays === undefined ? '' : `, and ${stays} stays, empty`;
    throw new Error(
      `cannot write --out ${shown(out)} (${code ?? 'stopped'})${left}: ${reason ?? 'name another folder'}.`,
    );
  }
}
