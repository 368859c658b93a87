import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../..', import.meta.url));

/** What is built from `packages`, in the order in which it is built. */
const parts = ['core', 'scenarios', 'evidence', 'report', 'cli'].map((name) => join(packages, name, 'dist'));
const worker = join(packages, 'core/dist/workers/worker.js');
const bundle = join(packages, 'cli/bundle/main.js');

/**
 * The first file that is newer than what was made of it, so that the command would run older code than its source.
 *
 * @returns undefined if there is none
 */
export function newerThanBundle(folders = parts, made = bundle): string | undefined {
  const time = statSync(made).mtimeMs;
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.js'))
    .find((file) => statSync(file).mtimeMs > time);
}

/**
 * Refuses a stale command, which has misled before.
 *
 * @throws Error with the remedy
 */
export function refuseStale(newer = newerThanBundle()): void {
  if (newer === undefined) return;
  throw new Error(`${newer} is newer than the command that was made of it: run "npm run build" first.`);
}

/** The same for the script of the engine's workers. */
export function newerThanWorker(): string | undefined {
  const source = ['run', 'mechanism', 'people', 'plan', 'random', 'workers'];
  return newerThanBundle(
    source.map((name) => join(packages, 'core/dist', name)),
    worker,
  );
}
