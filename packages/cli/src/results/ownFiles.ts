import { MANIFEST_FILE, MANIFEST_FORMAT, type Manifest, isUnchangedManifest } from '@fairweather/report';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHash } from './fileHash.js';

/** What of a folder is ours to replace. */
export interface OwnFiles {
  /** Names of the files that a run wrote and nobody has changed since. */
  readonly own: readonly string[];
  /** What else the folder holds, in words that follow "it holds"; undefined if nothing. */
  readonly foreign?: string;
}

/** Far above any manifest of ours, and small enough to read. */
const MANIFEST_LIMIT = 64e6;

/**
 * Parts the files that we wrote from all others. A file is ours when the manifest beside it lists it with the hash that
 * it has: one that somebody edited is theirs.
 *
 * @throws the file system's error when the folder cannot be read
 */
export function ownFiles(folder: string): OwnFiles {
  const names = readdirSync(folder).sort();
  if (names.length === 0) return { own: [] };
  if (!names.includes(MANIFEST_FILE)) return { own: [], foreign: 'other files' };
  const text = readManifest(join(folder, MANIFEST_FILE));
  if (!isUnchangedManifest(text)) return { own: [], foreign: strangeManifest(text) };

  const listed = new Map(Object.entries((JSON.parse(text) as Manifest).files));
  const others = names.filter((name) => name !== MANIFEST_FILE);
  const changed = others.filter((name) => !isAsListed(join(folder, name), listed.get(name)));
  return {
    own: names.filter((name) => !changed.includes(name)),
    ...(changed.length > 0 ? { foreign: described(changed[0], listed.has(changed[0])) } : {}),
  };
}

function described(name: string, isListed: boolean): string {
  return isListed
    ? `${name}, which was changed after it was written`
    : `${name}, which is not part of the result there`;
}

function isAsListed(file: string, hash: string | undefined): boolean {
  return hash !== undefined && lstatSync(file).isFile() && fileHash(file) === hash;
}

/** The text of a manifest; empty where it is a link, a pipe or far too large, which none of ours is. */
function readManifest(file: string): string {
  const found = lstatSync(file);
  return found.isFile() && found.size < MANIFEST_LIMIT ? readFileSync(file, 'utf8') : '';
}

function strangeManifest(text: string): string {
  if (text.includes('"fairweather-manifest-1"'))
    return 'a result of a Fairweather before 0.1.0, which kept no list of its files';
  return text.includes(`"${MANIFEST_FORMAT}"`)
    ? `${MANIFEST_FILE}, which was changed after it was written`
    : `a ${MANIFEST_FILE} that no run of Fairweather wrote`;
}
