import { armsOf, InputError, type NamedScenario, scenarioFromData, scenarioId } from '@fairweather/core';
import { digestOf, limits, parseJson } from '@fairweather/core/tools';
import { MANIFEST_FORMAT, type Manifest } from '@fairweather/report';
import { readText } from './readText.js';

/** A manifest whose every used part was checked, with the run that it describes. */
export interface CheckedManifest {
  readonly manifest: Manifest;
  readonly arms: readonly NamedScenario[];
}

/**
 * Reads a manifest, and trusts nothing in it that can be checked before a run.
 *
 * @throws InputError that names the error
 */
export function readManifest(file: string): CheckedManifest {
  const refuse = (reason: string) => new InputError(`${file} ${reason}.`);
  const data = parseJson(readText(file), file, 'name the manifest.json of a run.');
  const fault = faultOf(data);
  if (fault !== undefined) throw refuse(fault);
  const manifest = data as Manifest;

  const scenario = scenarioFromData(manifest.scenario, `the scenario in ${file}`);
  const arms = armsOf(scenario);
  const strange = strangeArm(manifest.arms, arms);
  if (strange !== undefined) throw refuse(strange);
  if (digestOf(manifest.arms.map(({ digest }) => digest).join('\n')) !== manifest.digest)
    throw refuse(
      'has a digest that does not follow from those of its arms: it was changed after it was written',
    );
  if (!arms.some(({ name }) => name === manifest.compareWith))
    throw refuse('compares with an arm that its scenario does not have: it was changed after it was written');
  const measured = [...scenario.measures, ...(manifest.custom?.measures ?? [])].map(({ name }) => name);
  const unknown = manifest.measures.find((name) => !measured.includes(name));
  if (unknown !== undefined)
    throw refuse(
      `lists a measure "${unknown}" that its scenario does not have: it was changed after it was written`,
    );
  return { manifest, arms };
}

/** The error in the form of a manifest, in words that follow its name. */
function faultOf(data: unknown): string | undefined {
  const manifest = (isRecord(data) ? data : {}) as { readonly [Key in keyof Manifest]?: unknown };
  const {
    custom,
    format,
    version,
    seed,
    replicates,
    digest,
    compareWith,
    measures,
    everyReplicate,
    arms,
    files,
  } = manifest;
  if (format !== MANIFEST_FORMAT)
    return 'is not a manifest of a run: name the manifest.json in a folder that --out wrote';
  if (!isReplicates(replicates))
    return (
      `says ${replicates === undefined ? 'no number of' : JSON.stringify(replicates)} replicates: a ` +
      `run has a whole number from 1 to ${limits.replicates}`
    );
  const wrong = Object.entries({
    version: isText(version),
    seed: isText(seed),
    digest: isText(digest),
    compareWith: isText(compareWith),
    measures: Array.isArray(measures) && measures.length > 0 && measures.every(isText),
    everyReplicate: typeof everyReplicate === 'boolean',
    custom: custom === undefined || isCustom(custom),
    arms: Array.isArray(arms) && arms.length > 0 && arms.every(isArm),
    files: isRecord(files) && Object.values(files).every(isText),
  }).find(([, right]) => !right);
  return wrong && `has no "${wrong[0]}" that a run could have written: name the manifest.json of a run`;
}

function strangeArm(listed: Manifest['arms'], arms: readonly NamedScenario[]): string | undefined {
  const of = (arm: { name: string; id: string } | undefined) =>
    arm ? `"${arm.name}" (${arm.id})` : 'no arm';
  for (let i = 0; i < Math.max(listed.length, arms.length); i++) {
    const run = arms[i] && { name: arms[i].name, id: scenarioId(arms[i].scenario) };
    if (of(listed[i]) !== of(run))
      return `lists ${of(listed[i])} where its scenario has ${of(run)}: it was changed after it was written`;
  }
  return undefined;
}

function isReplicates(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= limits.replicates;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isCustom(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.measures)) return false;
  const { theory, measures } = value;
  return (theory === undefined || (isRecord(theory) && isText(theory.name))) && measures.every(isNamed);
}

function isNamed(value: unknown): boolean {
  return isRecord(value) && isText(value.name);
}

function isArm(value: unknown): boolean {
  return isRecord(value) && isText(value.name) && isText(value.id) && isText(value.digest);
}
