import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import { isUnchangedManifest, MANIFEST_FILE } from '@fairweather/report';
import type { SweepPlan, SweepRow } from '@fairweather/sweep';
import { version } from '../version.js';
import { fileHash } from './fileHash.js';
import { shown } from './outFolder.js';
import { ROWS_FILE, SWEEP_FORMAT, type SweepManifest } from './sweepFiles.js';

/** Far larger than any manifest of ours, and small enough to read. */
const MANIFEST_LIMIT = 64e6;

/**
 * The rows of the same sweep where it has been finished in this folder; undefined where the folder holds no sweep.
 *
 * @throws InputError if the folder holds another result, or this one with a change: a sweep replaces nothing
 */
export function finishedSweep(out: string, plan: SweepPlan): readonly SweepRow[] | undefined {
  const folder = resolve(out);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const found = lstatSync(join(folder, MANIFEST_FILE), { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > MANIFEST_LIMIT) return undefined;
  const text = readFileSync(join(folder, MANIFEST_FILE), 'utf8');
  const refuse = (what: string) =>
    new InputError(`--out ${shown(out)} holds ${what}, and a sweep replaces nothing: name a new folder.`);
  if (isUnchangedManifest(text)) throw refuse('the result of a run');
  if (!text.includes(`"${SWEEP_FORMAT}"`)) return undefined;
  if (!isUnchangedManifest(text, SWEEP_FORMAT)) throw refuse('a sweep whose manifest was changed');
  const { sweep, version: written, files } = JSON.parse(text) as SweepManifest;
  if (sweep !== plan.id) throw refuse('another sweep (of another scenario, design, measure or seed)');
  if (written !== version) throw refuse(`this sweep, run with Fairweather ${written}`);
  const changed = readdirSync(folder).find(
    (name) => name !== MANIFEST_FILE && !isAsListed(join(folder, name), files[name]),
  );
  const missing = Object.keys(files).find(
    (name) => !lstatSync(join(folder, name), { throwIfNoEntry: false }),
  );
  if (missing !== undefined) throw refuse(`this sweep without its ${missing}`);
  if (changed !== undefined)
    throw refuse(
      Object.hasOwn(files, changed)
        ? `this sweep with a changed ${changed}`
        : `this sweep and another file, ${changed}`,
    );
  return readRows(join(folder, ROWS_FILE));
}

function isAsListed(file: string, hash: string | undefined): boolean {
  return hash !== undefined && lstatSync(file).isFile() && fileHash(file) === hash;
}

function readRows(file: string): SweepRow[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, number | string | null>;
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Number.NaN]));
  });
}
