import {
  armsOf,
  experimentOf,
  type NamedScenario,
  outcomeDigest,
  runReplicates,
  type Scenario,
  withValues,
} from '@fairweather/core';
import { LANES, makeFourLives, makePlan } from '@fairweather/core/engine';
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
    ...(scenario.trade ? {} : { 'four-at-once/digest': fourAtOnce(scenario) }),
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

/** Values at which every price and every update is at work. */
const EVERYTHING = {
  conformity: 1,
  severity: 0.5,
  reciprocity: 0.8,
  goodwillStart: 0.2,
  forgiveness: 0.5,
  lossAversion: 2,
  referenceSpeed: 0.1,
  susceptibilitySpread: 0.3,
  expectationSpeed: 0.01,
  proSocialShare: 0.9,
  opportunity: 0.9,
};

/**
 * The digest of replicates of which four are lived at once and one by itself, and whether they were: every engine
 * that is compared can do it, and none may fall back unseen.
 */
function fourAtOnce(scenario: Scenario): string {
  const full = withValues(scenario, EVERYTHING);
  const digest = outcomeDigest(runReplicates(full, { seed: HOW.seed, replicates: LANES + 1 }));
  return `${digest}, ${makeFourLives(makePlan(full)) ? 'four at once' : 'one by one'}`;
}

function ran({ name, scenario }: NamedScenario) {
  const outcome = runReplicates(scenario, HOW);
  return { name, scenario, outcome, digest: outcomeDigest(outcome) };
}
