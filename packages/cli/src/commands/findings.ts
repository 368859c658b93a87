import { setImmediate } from 'node:timers/promises';
import { unknownName } from '@fairweather/core';
import { type FindingResult, findingsDocument, publishedFindings, runFindings } from '@fairweather/evidence';
import { findingsTable } from '../output/findingsTable.js';
import { makeProgress } from '../output/progress.js';

/** The options of `fairweather findings`. */
export interface FindingsFlags {
  readonly format: 'table' | 'json' | 'markdown';
  readonly id?: readonly string[];
  readonly progress: boolean;
}

/** Runs the published findings and prints what the mechanism predicts beside what was published. */
export async function findings({ format, id, progress }: FindingsFlags, signal: AbortSignal): Promise<void> {
  const results = await runOneByOne(id, progress, signal);
  if (format === 'json') process.stdout.write(`${JSON.stringify({ findings: results }, null, 2)}\n`);
  else if (format === 'markdown') process.stdout.write(findingsDocument(results));
  else process.stdout.write(findingsTable(results));
}

/** One by one, so that Ctrl-C is heard between them. */
async function runOneByOne(
  asked: readonly string[] | undefined,
  progress: boolean,
  signal: AbortSignal,
): Promise<readonly FindingResult[]> {
  const known = publishedFindings.map(({ id }) => id);
  for (const id of asked ?? []) if (!known.includes(id)) throw unknownName('finding', id, known);
  const chosen = known.filter((id) => asked === undefined || asked.includes(id));
  const bar = makeProgress(process.stderr, 'findings');
  const results: FindingResult[] = [];
  try {
    for (const [place, id] of chosen.entries()) {
      await setImmediate();
      signal.throwIfAborted();
      results.push(...runFindings({ ids: [id] }));
      if (progress) bar.show((place + 1) / chosen.length);
    }
  } finally {
    bar.end();
  }
  return results;
}
