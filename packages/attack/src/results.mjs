import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const MANIFEST = 'manifest.json';
const FORMAT = /^fairweather-(manifest|sweep)-\d+$/;

/**
 * The first fault of a result folder; undefined if it is complete: every file in its manifest exists and has its hash.
 */
export function brokenResult(folder) {
  if (!existsSync(join(folder, MANIFEST))) return `${basename(folder)} has no ${MANIFEST}`;
  const text = readFileSync(join(folder, MANIFEST), 'utf8');
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return `${MANIFEST} is cut off`;
  }
  if (!FORMAT.test(manifest.format)) return `${MANIFEST} has the format ${manifest.format}`;
  for (const [name, hash] of Object.entries(manifest.files ?? {})) {
    if (!existsSync(join(folder, name))) return `${name} is missing`;
    if (
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex') !== hash
    )
      return `${name} is another than listed`;
  }
  const unlisted = manifest.files
    ? readdirSync(folder).find((name) => name !== MANIFEST && !(name in manifest.files))
    : undefined;
  return unlisted === undefined ? undefined : `${unlisted} is not in its list`;
}

/** One hash of everything in a result folder, to tell an old result from a new one. */
export function resultDigest(folder) {
  if (!existsSync(folder)) return 'absent';
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** The files that a command may replace: those of an earlier result, if it is in the ground as the command wrote it. */
export function ownFilesOf(target, earlier) {
  const untouched = /(^|\/)(earlier|link|forged)$/.test(target);
  return new Set(untouched && earlier ? readdirSync(earlier) : []);
}
