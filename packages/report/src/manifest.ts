import { type CustomOrigin, type Experiment, type Scenario, scenarioId } from '@fairweather/core';
import { digestOf, visibleLines } from '@fairweather/core/tools';

/** The format stated in a manifest. */
export const MANIFEST_FORMAT = 'fairweather-manifest-2';

/** The file that identifies a folder as one of our results. */
export const MANIFEST_FILE = 'manifest.json';

/** Files of a folder by name, with their text. */
export type Files = Readonly<Record<string, string>>;

/** Files of a folder by name, some of which are no text. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** The choices that shape the files of a result, besides the scenario, its seed and its replicates. */
export interface ResultShape {
  /** Name of the arm that the others are compared with. */
  readonly compareWith: string;
  /** The measures in the CSV files. */
  readonly measures: readonly string[];
  /** True if there is a replicates.csv. */
  readonly everyReplicate: boolean;
  /** The version of Fairweather that wrote it. */
  readonly version: string;
}

/** Everything needed to run each row of a result again. It contains no date: the same run gives the same bytes. */
export interface RunRecord extends ResultShape {
  readonly format: typeof MANIFEST_FORMAT;
  /** True if no data support the scenario. */
  readonly illustrative?: true;
  readonly seed: string;
  readonly replicates: number;
  readonly digest: string;
  readonly arms: readonly {
    readonly name: string;
    /** Digest of the scenario of this arm. */
    readonly id: string;
    readonly digest: string;
    /** The values that differ from those of the scenario. */
    readonly values: Readonly<Record<string, number>>;
  }[];
  /** The custom theory and measures under which it was run, where there are any. */
  readonly custom?: CustomOrigin;
  /** The scenario with these arms; it can be run on its own. */
  readonly scenario: Scenario;
}

/** A record with the list of the files that were written with it, to tell them from files of others. */
export interface Manifest extends RunRecord {
  /** SHA-256 of each file, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 of the rest of this manifest. */
  readonly checksum: string;
}

/**
 * The record of an experiment.
 *
 * @param illustrative true if no data support the scenario
 */
export function recordOf(experiment: Experiment, shape: ResultShape, illustrative: boolean): RunRecord {
  const [first] = experiment.arms;
  const { compareWith, measures, everyReplicate, version } = shape;
  const arms = experiment.arms.map(({ name, scenario, digest }) => ({
    name,
    id: scenarioId(scenario),
    digest,
    values: changedValues(scenario, first.scenario),
  }));
  return {
    format: MANIFEST_FORMAT,
    version,
    ...(illustrative ? { illustrative } : {}),
    seed: experiment.seed,
    replicates: experiment.replicates,
    digest: experiment.digest,
    compareWith,
    measures,
    everyReplicate,
    arms,
    ...customRecord(first.outcome.custom),
    scenario: {
      ...first.scenario,
      asGiven: first.name,
      arms: arms.slice(1).map(({ name, values }) => ({ name, values })),
      compareWith,
    },
  };
}

/** Custom theory and measures as a record holds them: nothing where there are none. */
export function customRecord(custom: CustomOrigin): { readonly custom?: CustomOrigin } {
  return custom.theory || custom.measures.length > 0 ? { custom } : {};
}

/** The text of manifest.json for a record and its files. */
export function manifestText(record: object, files: Contents): string {
  return sealed({
    ...record,
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, digestOf(content)])),
  });
}

/**
 * True if a text is one of our manifests, exactly as it was written.
 *
 * @param format the format that it states. Default: that of a run
 */
export function isUnchangedManifest(text: string, format: string = MANIFEST_FORMAT): boolean {
  try {
    const { checksum: _, ...content } = JSON.parse(text) as {
      format?: unknown;
      files?: unknown;
      checksum?: unknown;
    };
    return content.format === format && typeof content.files === 'object' && sealed(content) === text;
  } catch {
    // Not JSON, or JSON that is not an object.
    return false;
  }
}

function sealed(content: object): string {
  const checksum = digestOf(JSON.stringify(content));
  return visibleLines(`${JSON.stringify({ ...content, checksum }, null, 2)}\n`);
}

function changedValues(scenario: Scenario, from: Scenario): Record<string, number> {
  const before: Readonly<Record<string, number>> = from.values;
  return Object.fromEntries(
    Object.entries(scenario.values).filter(([name, value]) => value !== before[name]),
  );
}
