import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';
import { runProcess } from './realProcess.mjs';

const examples = new URL('../../../examples/fit-your-own/', import.meta.url);

/**
 * Valid files to start from, made by the program itself: small scenarios of the catalogue, an earlier result with its
 * manifest, and the example of counts.
 *
 * @param {string} arena where the earlier result is kept
 */
export async function makeSamples(arena) {
  const earlier = join(arena, 'earlier');
  const work = join(arena, 'making');
  mkdirSync(work);
  // A command that shows progress would be stopped as a long one on a busy machine.
  const asked = ['run', 'daycare', '--no-arm', '--replicates', '1', '--no-progress', '--out', 'result'];
  const { code, stderr } = await runProcess(asked, { cwd: work, ground: work, seconds: 120 });
  if (code !== 0) throw new Error(`no earlier result could be made: ${stderr}`);
  cpSync(join(work, 'result'), earlier, { recursive: true });
  return readSamples(arena);
}

/** The same files, if they have already been made. */
export function readSamples(arena) {
  const earlier = join(arena, 'earlier');
  const scenarios = catalogue.map(({ scenario }) => small(JSON.parse(scenarioToJson(scenario))));
  const policy = readFileSync(new URL('policy.json', examples), 'utf8');
  return {
    earlier,
    scenarios,
    policy: JSON.parse(policy),
    counts: readFileSync(new URL('counts.csv', examples), 'utf8'),
    manifest: JSON.parse(readFileSync(join(earlier, 'manifest.json'), 'utf8')),
    /** The contents of every working folder. */
    usual: {
      'scenario.json': JSON.stringify(scenarios[0]),
      'policy.json': policy,
      'counts.csv': readFileSync(new URL('counts.csv', examples)),
    },
  };
}

/** Few people, so that a run is short; but every group, since measures name them. */
function small(scenario) {
  return {
    ...scenario,
    groups: scenario.groups.map((group) => ({ ...group, members: Math.min(group.members, 6) })),
  };
}
