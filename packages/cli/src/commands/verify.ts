import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '@fairweather/core';
import { customOf, digestOf } from '@fairweather/core/tools';
import { MANIFEST_FILE, type Manifest, manifestText } from '@fairweather/report';
import { knownScenario } from '@fairweather/scenarios';
import { type CustomParts, customModel, type ModelFlags } from '../input/customModel.js';
import { readManifest } from '../input/readManifest.js';
import { fileHash } from '../results/fileHash.js';
import { type FinishedRun, resultOf, runDescribed } from '../results/resultFiles.js';
import { print, say } from '../results/streams.js';
import { settleDead } from '../results/workFolder.js';
import { forecastText } from '../run/forecast.js';
import { version } from '../version.js';

/** How a file of a result compares with a new run; "DIFFERENT" means that nobody has edited it. */
type State = 'same' | 'changed' | 'missing' | 'DIFFERENT';

/** The options of `fairweather verify`, as the command line gives them. */
export interface VerifyFlags extends ModelFlags {
  readonly workers?: number;
}

/**
 * Runs a manifest again, and compares every digit (by the digests) and every file in its folder.
 *
 * @throws Error if anything differs
 */
export async function verify(
  file: string,
  { workers, ...flags }: VerifyFlags,
  signal: AbortSignal,
): Promise<void> {
  const folder = dirname(resolve(file));
  // A run that was killed may have left the result outside its place.
  if (!existsSync(folder) && existsSync(dirname(folder))) settleDead(dirname(folder));
  const { manifest, arms } = readManifest(file);
  const custom = await customModel(flags);
  refuseOtherModel(file, manifest, custom);
  const { seed, replicates, compareWith } = manifest;
  const known = knownScenario(arms[0].scenario);
  const finished = await runDescribed(
    { known, arms, compareWith },
    {
      seed,
      replicates,
      ...custom,
      signal,
      onForecast: (ahead) => say(forecastText(ahead)),
      ...(workers === undefined ? {} : { workers }),
    },
    true,
  );
  compareDigits(file, manifest, finished);
  const { record, files } = await resultOf(finished, manifest, known.study === undefined);
  compareFiles(folder, manifest, { ...files, [MANIFEST_FILE]: manifestText(record, files) }, file);
}

/** A manifest names no module, which is code: whoever verifies it does, and the hashes must be the same. */
function refuseOtherModel(file: string, { custom }: Manifest, parts: CustomParts): void {
  const found = customOf(parts);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const wanted = custom ?? { measures: [] };
  for (const [flag, what, was, is] of [
    ['--theory', 'custom theory', wanted.theory, found.theory],
    ['--measures', 'custom measures', wanted.measures, found.measures],
  ] as const) {
    if (same(was, is)) continue;
    const none = (given: unknown) => given === undefined || same(given, []);
    if (none(was)) throw new InputError(`${file} was written without ${what}: leave ${flag} out.`);
    if (none(is)) throw new InputError(`${file} was written with ${what}: name the module with ${flag}.`);
    throw new InputError(`${file} was written with other ${what} than ${flag} gives: name the same module.`);
  }
}

function compareDigits(file: string, manifest: Manifest, { experiment }: FinishedRun): void {
  experiment.arms.forEach(({ name, digest }, i) => {
    show(digest === manifest.arms[i].digest ? 'same' : 'DIFFERENT', `${digest.slice(0, 16)}  ${name}`);
  });
  if (experiment.digest !== manifest.digest)
    throw new Error(
      `a new run does not give the digits of ${file}: it was written by version ${manifest.version}, this is ` +
        `${version}; ` +
        'run it with that version, or write it again.',
    );
  print([`Every digit of ${manifest.replicates} replicates is the same.`]);
  if (manifest.version !== version)
    print([`It was written by version ${manifest.version}, and this is ${version}.`]);
}

function compareFiles(
  folder: string,
  manifest: Manifest,
  expected: Readonly<Record<string, string>>,
  manifestFile: string,
): void {
  const found = Object.entries(expected).map(([name, content]) => {
    const path = name === MANIFEST_FILE ? manifestFile : join(folder, name);
    return { name, state: stateOf(path, content, manifest.files[name]) };
  });
  // Somebody who received only a manifest has no other file.
  const alone = found.every(({ name, state }) => name === MANIFEST_FILE || state === 'missing');
  const compared = alone ? found.filter(({ name }) => name === MANIFEST_FILE) : found;
  for (const { name, state } of compared) show(state, name);

  const bad = compared.filter(({ state }) => state !== 'same');
  if (bad.length > 0)
    throw new Error(
      `some files are not those of this run (${bad.map(({ name }) => name).join(', ')}): write the result ` +
        `again with --out.`,
    );
  print([alone ? 'There is no other file next to the manifest.' : 'Every file is the same, byte for byte.']);
}

function stateOf(path: string, expected: string, listed: string | undefined): State {
  if (!existsSync(path)) return 'missing';
  const found = statSync(path).isFile() ? fileHash(path) : 'a folder';
  if (found === digestOf(expected)) return 'same';
  return found === listed ? 'DIFFERENT' : 'changed';
}

function show(state: State, text: string): void {
  print([`${state.padEnd(9)}  ${text}`]);
}
