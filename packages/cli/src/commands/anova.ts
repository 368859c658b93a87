import { setImmediate } from 'node:timers/promises';
import { findTheory, InputError, type Scenario } from '@fairweather/core';
import {
  type HaifaAnova,
  type HaifaAssignment,
  haifaAnova,
  haifaAssignment,
  prepareHaifaAnova,
  replicateCounts,
  type SignificantShares,
  significantShares,
} from '@fairweather/evidence';
import { wrap } from '@fairweather/report';
import {
  anovaErrorTerms,
  anovaIntroduction,
  anovaReading,
  anovaReplicates,
  anovaTable,
  assignmentReading,
  assignmentTable,
} from '@fairweather/report/evidence';
import type { KnownScenario } from '@fairweather/scenarios';
import { type HaifaCentre, haifaCentres, haifaStudy } from '@fairweather/scenarios';
import { loadScenario } from '../input/loadScenario.js';
import { withFlags } from '../input/runRequest.js';
import { makeProgress } from '../results/progress.js';
import { print, printText } from '../results/streams.js';
import { sayForecast } from '../run/sayForecast.js';

/** The options of `fairweather anova`. */
export interface AnovaFlags {
  readonly replicates: number;
  readonly theory?: string;
  readonly set?: readonly string[];
  readonly seed: string;
  readonly format: 'table' | 'json';
}

/** Number of replicates between two checks for an interrupt. */
const AT_A_TIME = 50;
/** From this number of replicates on, progress is shown. */
const MANY = 1000;

/**
 * Prints the test that the assignment of centres justifies, the analysis of variance of the counts of a study, and how
 * often replicates come out like it.
 */
export async function anova(nameOrFile: string, flags: AnovaFlags, signal: AbortSignal): Promise<void> {
  const known = loadScenario(nameOrFile);
  const centres = countedCentres(known);
  refuseIdle(flags);
  const scenario = withFlags(known.scenario, flags);
  if (flags.replicates > 0) refuseOtherGroups(scenario, centres);
  sayForecast([scenario], flags.replicates);
  const assignment = haifaAssignment(centres);
  const analysis = haifaAnova(centres);
  const shares =
    flags.replicates > 0
      ? significantShares(await analysesOf(scenario, centres, flags, signal), analysis)
      : undefined;
  if (flags.format === 'json') {
    const replicates = shares && { ...shares, theory: scenario.theory, seed: flags.seed };
    printText(`${JSON.stringify({ assignment, ...analysis, replicates }, null, 2)}\n`);
    return;
  }
  print(lines(scenario, assignment, analysis, shares));
}

function countedCentres({ scenario, study }: KnownScenario): readonly HaifaCentre[] {
  if (study === haifaStudy) return haifaCentres;
  throw new InputError(
    `The scenario "${scenario.name}" has no study with counts by centre and week to analyse: run ` +
      `"fairweather anova daycare".`,
  );
}

/** The analysis of simulated counts compares as many groups as were counted. */
function refuseOtherGroups({ name, groups }: Scenario, centres: readonly HaifaCentre[]): void {
  const fined = centres.filter(({ group }) => group === 'test').length;
  const treated = groups.filter((group) => group.treated).length;
  if (treated === fined && groups.length === centres.length) return;
  throw new InputError(
    `The scenario "${name}" has ${treated} treated and ${groups.length - treated} other groups, and the analysis is ` +
      `made for ${fined} fined and ${centres.length - fined} control centres: give as many, or --replicates 0.`,
  );
}

/** Refuses a theory or a value without a simulation: it would be ignored without a word. */
function refuseIdle({ replicates, theory, set }: AnovaFlags): void {
  if (replicates > 0 || (theory === undefined && set === undefined)) return;
  const option = theory === undefined ? '--set' : '--theory';
  throw new InputError(
    `${option} changes what is simulated, and --replicates 0 simulates nothing: give --replicates 1 or more.`,
  );
}

async function analysesOf(
  scenario: Scenario,
  centres: readonly HaifaCentre[],
  { replicates, seed }: AnovaFlags,
  signal: AbortSignal,
): Promise<HaifaAnova[]> {
  const fined = centres.filter(({ group }) => group === 'test').length;
  const analyse = prepareHaifaAnova(fined, centres.length - fined);
  const progress = makeProgress('simulating');
  const analyses: HaifaAnova[] = [];
  try {
    while (analyses.length < replicates) {
      const first = analyses.length;
      const count = Math.min(AT_A_TIME, replicates - first);
      for (const counts of replicateCounts(scenario, { seed, first, replicates: count })) {
        analyses.push(analyse(counts));
      }
      if (replicates >= MANY) progress.show(analyses.length / replicates);
      await setImmediate();
      signal.throwIfAborted();
    }
  } finally {
    progress.end();
  }
  return analyses;
}

function lines(
  scenario: Scenario,
  assignment: HaifaAssignment,
  analysis: HaifaAnova,
  shares?: SignificantShares,
): string[] {
  const { title } = findTheory(scenario.theory);
  return [
    scenario.title,
    '',
    ...assignmentTable(assignment),
    ...wrap(assignmentReading(assignment)),
    '',
    ...wrap(anovaIntroduction),
    ...wrap(anovaErrorTerms),
    ...(shares ? wrap(anovaReplicates(shares, title)) : []),
    '',
    ...anovaTable(analysis, shares),
    ...anovaReading(analysis, shares, title).flatMap(({ heading, text }) => [
      heading,
      ...wrap(text).map((line) => `  ${line}`),
      '',
    ]),
  ].slice(0, -1);
}
