import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '@fairweather/core';

/** The file by which a folder is known as a result of ours. */
export const MANIFEST_FILE = 'manifest.json';

/** A folder that will be written whole or not at all. */
export interface ResultFolder {
  /** Writes the files beside the folder and lets them take its place. */
  readonly commit: (files: Readonly<Record<string, string>>) => void;
  /** Leaves no trace. */
  readonly abandon: () => void;
}

/**
 * Makes ready to write a result, before a long run, so that nobody waits for nothing.
 *
 * @throws InputError when the folder holds something else than an earlier result; Error when it cannot be written
 */
export function openResultFolder(folder: string): ResultFolder {
  refuseForeign(folder);
  const target = resolve(folder);
  const beside = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  const abandon = () => {
    if (existsSync(beside)) rmSync(beside, { recursive: true });
  };
  const guarded = (write: () => void) => {
    try {
      write();
    } catch (error) {
      abandon();
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Error(
        `cannot write --out ${folder} (${code ?? message}): free some room there or name another folder.`,
      );
    }
  };

  guarded(() => makeFolder(beside));
  return {
    abandon,
    commit: (files) =>
      guarded(() => {
        for (const [name, content] of Object.entries(files)) writeFileSync(join(beside, name), content);
        if (existsSync(target)) renameSync(target, old);
        try {
          renameSync(beside, target);
        } catch (error) {
          if (existsSync(old)) renameSync(old, target);
          throw error;
        }
        rmSync(old, { recursive: true, force: true });
      }),
  };
}

/** Makes a folder and those above it one by one: Node's own recursive way never ends where a file system refuses, as /proc does. */
function makeFolder(folder: string): void {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder);
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new InputError(`--out ${folder} is a file and not a folder: name a new folder.`);
  }
  const files = readdirSync(folder);
  if (files.length > 0 && !files.includes(MANIFEST_FILE)) {
    throw new InputError(
      `--out ${folder} holds other files, and they would be lost: name a new folder, or empty it.`,
    );
  }
}
