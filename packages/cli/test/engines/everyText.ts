import { armsOf, experimentOf, type NamedScenario, outcomeDigest, runReplicates } from '@fairweather/core';
import {
  describeExperiment,
  experimentJson,
  MANIFEST_FILE,
  manifestText,
  rivalArms,
} from '@fairweather/report';
import { type CatalogueEntry, catalogue } from '@fairweather/scenarios';
import { resultOf } from '../../src/results/resultFiles.js';
import { version } from '../../src/version.js';

/** How every engine runs a scenario: few replicates, since one differing digit would already show in the first. */
export const HOW = { seed: 'fairweather', replicates: 3 };

/** All texts of a run by name: the output of the command and its files. */
export type Texts = Record<string, string>;

/** The texts of `fairweather run <scenario> --every-replicate`, with its digests and its output as JSON. */
export async function everyText(entry: CatalogueEntry): Promise<Texts> {
  const { name, scenario } = entry;
  const arms = armsOf(scenario);
  const results = [...arms, ...rivalArms(entry, arms)].map(ran);
  const experiment = experimentOf(results.slice(0, arms.length), HOW);
  const measures = scenario.measures.map((measure) => measure.name);
  const { compareWith } = scenario;
  const illustrative = entry.study === undefined;
  const description = describeExperiment(experiment, entry, compareWith, results.slice(arms.length));
  const shape = { measures, compareWith, everyReplicate: true, version };
  const { record, files } = await resultOf({ experiment, description }, shape, illustrative);
  const texts: Texts = {
    digest: [experiment.digest, ...results.map(({ digest }) => digest)].join('\n'),
    'table.txt': description
      .table()
      .map((line) => `${line}\n`)
      .join(''),
    'run.json': experimentJson(experiment, {
      measures,
      compareWith,
      illustrative,
      version,
      trade: description.trade,
    }),
    ...files,
    [MANIFEST_FILE]: manifestText(record, files),
  };
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text]));
}

/** The same for every scenario of the catalogue, or for the named ones. */
export async function everyTextOfAll(only?: readonly string[]): Promise<Texts> {
  const all: Texts = {};
  for (const entry of catalogue)
    if (only?.includes(entry.name) ?? true) Object.assign(all, await everyText(entry));
  return all;
}

function ran({ name, scenario }: NamedScenario) {
  const outcome = runReplicates(scenario, HOW);
  return { name, scenario, outcome, digest: outcomeDigest(outcome) };
}
