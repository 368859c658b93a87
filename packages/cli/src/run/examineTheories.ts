import { availableParallelism } from 'node:os';
import type { Scenario } from '@fairweather/core';
import {
  type CountData,
  type ExamineOptions,
  fittedParameters,
  refuseTooFew,
  type TheoryAttempt,
} from '@fairweather/evidence';
import { runInWorkers } from './runInWorkers.js';

/** The initial data of a worker. */
export interface TheoryStart {
  readonly data: CountData;
  readonly scenario: Scenario;
  readonly options: ExamineOptions;
}

/** A theory examined. */
export interface TheoryDone {
  readonly theory: string;
  readonly report: TheoryAttempt;
}

/** Options for `examineTheories`. */
export interface ExamineTheoriesOptions {
  /** Replicates for the patterns (0 skips all checks), and the assumptions of the fits. */
  readonly options: ExamineOptions;
  readonly workers?: number;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Examines theories in parallel, one worker per theory. The one with most parameters starts first, as the slowest.
 *
 * @returns in the order of the names
 * @throws InputError if a theory is unknown or cannot be fitted to counts, or there are too few counts
 */
export async function examineTheories(
  data: CountData,
  scenario: Scenario,
  names: readonly string[],
  { options, workers = availableParallelism(), onProgress, signal }: ExamineTheoriesOptions,
): Promise<TheoryAttempt[]> {
  // Checked here and not in a worker, so that the error names the first of the requested theories.
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
  const start: TheoryStart = { data, scenario, options };
  const script = new URL('./theoryWorker.js', import.meta.url);
  await runInWorkers(pieces, start, Math.min(workers, pieces.length), put, signal, script);
  return names.map((name) => reports.get(name) as TheoryAttempt);
}
