import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import { ownFiles } from './ownFiles.js';

/** The place for a result. */
export interface OutFolder {
  /** The nearest existing folder above it, with links resolved. */
  readonly ground: string;
  /** Its parent folder, with links resolved; it need not exist yet. */
  readonly parent: string;
  readonly name: string;
}

/**
 * The place that `--out` names, if a result may be written there: a new folder, an empty folder, or a result of ours
 * that nobody has changed or added to.
 *
 * @throws InputError for any other place; the file system's error if it cannot be examined
 */
export function outFolder(out: string): OutFolder {
  if (out.trim() === '') throw new InputError('--out is empty: name a folder, such as --out results/mine.');
  const path = resolve(out);
  if (dirname(path) === path) throw refusal(out, 'is the root of a drive: name a new folder in it');
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found) refuseOthers(out, path, found);
  const ground = nearestFolder(dirname(path));
  const realGround = realpathSync.native(ground);
  return {
    ground: realGround,
    parent: join(realGround, relative(ground, dirname(path))),
    name: basename(path),
  };
}

/** A path in a message, shortened so that the message stays readable. */
export function shown(path: string): string {
  return path.length <= 200 ? path : `${path.slice(0, 100)}…${path.slice(-60)}`;
}

function refuseOthers(out: string, path: string, found: BigIntStats): void {
  if (found.isSymbolicLink()) {
    const there = statSync(path, { throwIfNoEntry: false })
      ? `to ${realpathSync.native(path)}`
      : 'to nowhere';
    throw refusal(out, `is a link ${there}: name the folder itself, or a new one`);
  }
  if (!found.isDirectory()) throw refusal(out, 'is a file and not a folder: name a new folder');
  if (isSameOrAbove(found, process.cwd()))
    throw refusal(out, 'is the folder you work in, or one above it: name a new folder in it');
  if (isSameOrAbove(found, home()))
    throw refusal(out, 'is your home folder, or one above it: name a new folder in it');
  const { foreign } = ownFiles(path);
  if (foreign !== undefined)
    throw refusal(out, `holds ${foreign}, and would lose it: name a new folder, or move that elsewhere`);
}

function refusal(out: string, reason: string): InputError {
  return new InputError(`--out ${shown(out)} ${reason}.`);
}

/** Compared by the identity of the folders: paths can spell one folder in many ways. */
function isSameOrAbove({ dev, ino }: BigIntStats, folder: string | undefined): boolean {
  for (let at = folder; at !== undefined; at = dirname(at) === at ? undefined : dirname(at)) {
    const here = statSync(at, { bigint: true, throwIfNoEntry: false });
    if (here?.dev === dev && here.ino === ino) return true;
  }
  return false;
}

function home(): string | undefined {
  try {
    return realpathSync.native(homedir());
  } catch {
    // A user without a home, as in some containers, has nothing there to lose.
    return undefined;
  }
}

function nearestFolder(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) || dirname(path) === path
    ? path
    : nearestFolder(dirname(path));
}
