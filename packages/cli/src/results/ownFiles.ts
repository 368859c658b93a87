import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnchangedManifest, MANIFEST_FILE, MANIFEST_FORMAT, type Manifest } from '@fairweather/report';
import { fileHash } from './fileHash.js';

/** The part of a folder that we may replace. */
export interface OwnFiles {
  /** Names of the files that a run wrote and nobody has changed since. */
  readonly own: readonly string[];
  /** Anything else in the folder, in words that follow "it holds"; undefined if there is nothing else. */
  readonly foreign?: string;
}

/** Far larger than any manifest of ours, and small enough to read. */
const MANIFEST_LIMIT = 64e6;

/**
 * Separates our files from all others. A file is ours if the manifest in its folder lists it with its current hash;
 * once somebody has edited it, it is theirs.
 *
 * @throws the file system's error if the folder cannot be read
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

/** The text of a manifest; empty for a link, a pipe or a file that is far too large, since ours is none of these. */
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
