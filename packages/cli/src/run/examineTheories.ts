import { availableParallelism } from 'node:os';
import type { Scenario } from '@fairweather/core';
import { type CountData, fittedParameters, refuseTooFew, type TheoryAttempt } from '@fairweather/evidence';
import { runInWorkers } from './runInWorkers.js';

/** The data that a worker starts with. */
export interface TheoryStart {
  readonly data: CountData;
  readonly scenario: Scenario;
  readonly replicates: number;
}

/** A theory examined. */
export interface TheoryDone {
  readonly theory: string;
  readonly report: TheoryAttempt;
}

/** How to examine theories. */
export interface ExamineTheoriesOptions {
  /** For the patterns; 0 leaves out all checks. */
  readonly replicates: number;
  readonly workers?: number;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Examines theories side by side, one worker a theory, the one with most parameters first because it takes longest.
 *
 * @returns in the order of the names
 * @throws InputError when a theory is unknown or cannot be fitted to counts, or the counts are too few
 */
export async function examineTheories(
  data: CountData,
  scenario: Scenario,
  names: readonly string[],
  { replicates, workers = availableParallelism(), onProgress, signal }: ExamineTheoriesOptions,
): Promise<TheoryAttempt[]> {
  // Here and not in a worker, so that the first theory that was asked for is named.
  for (const name of names) refuseTooFew(data, name);
  const weight = (name: string) => {
    const { length } = fittedParameters(name);
    return 1 + length * length;
  };
  const all = names.reduce((sum, name) => sum + weight(name), 0);
  const pieces = [...names].sort((a, b) => weight(b) - weight(a));
  const reports = new Map<string, TheoryAttempt>();
  let done = 0;
  const put = ({ theory, report }: TheoryDone) => {
    reports.set(theory, report);
    done += weight(theory);
    onProgress?.(done / all);
  };
  onProgress?.(0);
  const start: TheoryStart = { data, scenario, replicates };
  const script = new URL('./theoryWorker.js', import.meta.url);
  await runInWorkers(pieces, start, Math.min(workers, pieces.length), put, signal, script);
  return names.map((name) => reports.get(name) as TheoryAttempt);
}
