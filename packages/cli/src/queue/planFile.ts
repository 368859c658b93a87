import { InputError, type Scenario, scenarioFromData } from '@fairweather/core';
import { digestOf } from '@fairweather/core/tools';
import { knownScenario } from '@fairweather/scenarios';
import { type Design, planSweep, type SweepPlan } from '@fairweather/sweep';
import type { SweepRequest } from '../input/sweepRequest.js';
import { version } from '../version.js';

/** What the plan of a sweep states, and nothing that reads as a plan lacks. */
const FORMAT = 'fairweather-plan-1';

interface PlanFile {
  readonly format: string;
  readonly version: string;
  readonly sweep: string;
  readonly design: Design;
  readonly outputs: SweepPlan['outputs'];
  readonly replicates: SweepPlan['replicates'];
  readonly seed: string;
  readonly luck: SweepPlan['luck'];
  readonly scenario: Scenario;
  /** Hash of all before it. */
  readonly checksum: string;
}

/** A sweep as text: all that a worker on another machine needs. */
export function planText({ plan }: SweepRequest): string {
  const { id, design, outputs, replicates, seed, luck, scenario } = plan;
  const content = { format: FORMAT, version, sweep: id, design, outputs, replicates, seed, luck, scenario };
  return `${JSON.stringify({ ...content, checksum: digestOf(JSON.stringify(content)) })}\n`;
}

/**
 * The sweep in a text of `planText`.
 *
 * @param where what to call its place in messages
 * @throws InputError if it is no plan, was changed, or was made by another version
 */
export function planFrom(text: string, where: string): SweepRequest {
  const file = read(text, where);
  // Before anything else is read: another version may mean something else by it.
  if (file.version !== version)
    throw new InputError(
      `The plan in ${where} was made by Fairweather ${file.version}, and this is ${version}, whose digits may ` +
        'differ: work with that version, or plan it again.',
    );
  const { checksum, ...content } = file;
  if (digestOf(JSON.stringify(content)) !== checksum) throw changed(where);
  const { known, plan } = requestOf(file, where);
  if (plan.id !== file.sweep) throw changed(where);
  return { known, plan };
}

function requestOf(file: PlanFile, where: string): SweepRequest {
  const { design, replicates, seed, luck } = file;
  const known = knownScenario(scenarioFromData(file.scenario, `the scenario in ${where}`));
  const outputs = file.outputs.map(({ compared, ...output }) => ({
    ...output,
    ...(compared ? { comparedWith: compared } : {}),
  }));
  return { known, plan: planSweep(known.scenario, { design, outputs, replicates, seed, luck }) };
}

function read(text: string, where: string): PlanFile {
  let file: Partial<PlanFile> | null = null;
  try {
    file = JSON.parse(text) as Partial<PlanFile> | null;
  } catch {
    // It is no plan.
  }
  if (file?.format !== FORMAT || typeof file.version !== 'string')
    throw new InputError(`${where} holds no plan of a sweep: make one with "fairweather sweep plan".`);
  return file as PlanFile;
}

function changed(where: string): InputError {
  return new InputError(
    `The plan in ${where} was changed after it was made: plan the sweep again, elsewhere.`,
  );
}
