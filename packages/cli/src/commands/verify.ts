import { armsOf, InputError, parseJson, scenarioFromData, seal } from '@fairweather/core';
import { forecastText } from '../experiment/forecast.js';
import { runExperiment } from '../experiment/runExperiment.js';
import { readText } from '../input/readText.js';
import { MANIFEST_FORMAT, type Manifest } from '../output/manifest.js';
import { print, say } from '../output/streams.js';
import { version } from '../version.js';

/** Runs what a manifest says again and compares every digit, by way of the digests. */
export async function verify(
  file: string,
  { workers }: { readonly workers?: number },
  signal: AbortSignal,
): Promise<void> {
  const manifest = readManifest(file);
  const { seed, replicates } = manifest;
  const arms = armsOf(scenarioFromData(manifest.scenario, `the scenario in ${file}`));
  const results = await runExperiment(arms, {
    seed,
    replicates,
    signal,
    onForecast: (ahead) => say(forecastText(ahead)),
    ...(workers === undefined ? {} : { workers }),
  });
  const again = seal(results, { seed, replicates });
  for (const arm of again.arms) {
    const before = manifest.arms.find(({ name }) => name === arm.name);
    print([
      `${before?.digest === arm.digest ? 'same' : 'DIFFERENT'}  ${arm.digest.slice(0, 16)}  ${arm.name}`,
    ]);
  }
  if (again.digest === manifest.digest) {
    print([`Every digit of ${replicates} replicates is the same.`]);
    return;
  }
  throw new Error(
    `the digits of ${file} do not come out again: it was written by version ${manifest.version}, this is ${version}; ` +
      'run it with that version, or write it anew.',
  );
}

function readManifest(file: string): Manifest {
  const data = parseJson(readText(file), file, 'name the manifest.json of a run.');
  const manifest = data as Partial<Manifest> | null;
  const complete =
    manifest?.format === MANIFEST_FORMAT &&
    typeof manifest.seed === 'string' &&
    Number.isInteger(manifest.replicates) &&
    typeof manifest.digest === 'string' &&
    Array.isArray(manifest.arms);
  if (!complete)
    throw new InputError(
      `${file} is not a manifest of a run: name the manifest.json in a folder that --out wrote.`,
    );
  return manifest as Manifest;
}
