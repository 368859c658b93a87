import { setImmediate } from 'node:timers/promises';
import { unknownName } from '@fairweather/core/tools';
import {
  type FindingResult,
  findingVariants,
  publishedFindings,
  reportedFindings,
  runFindings,
  runVariant,
  type VariantResult,
} from '@fairweather/evidence';
import { findingsDocument, findingsTable } from '@fairweather/report/evidence';
import { makeProgress } from '../results/progress.js';
import { print, printText } from '../results/streams.js';

/** The options of `fairweather findings`. */
export interface FindingsFlags {
  readonly format: 'table' | 'json' | 'markdown';
  readonly id?: readonly string[];
  readonly progress: boolean;
}

/** Runs the published findings and compares the mechanism's predictions with the published results. */
export async function findings({ format, id, progress }: FindingsFlags, signal: AbortSignal): Promise<void> {
  const ids = chosenIds(id);
  const results: FindingResult[] = [];
  const variants: VariantResult[] = [];
  // The document about the whole bank also says how much the hits are worth.
  const asked = format === 'markdown' && id === undefined ? findingVariants : [];
  const steps = [
    ...ids.map((one) => () => results.push(...runFindings({ ids: [one] }))),
    ...asked.map((variant) => () => variants.push(runVariant(variant))),
  ];
  await runStepByStep(steps, progress, signal);
  if (format === 'json') printText(`${JSON.stringify({ findings: reportedFindings(results) }, null, 2)}\n`);
  else if (format === 'markdown') printText(findingsDocument(results, variants));
  else print(findingsTable(results));
}

function chosenIds(asked: readonly string[] | undefined): readonly string[] {
  const known = publishedFindings.map(({ id }) => id);
  for (const id of asked ?? []) if (!known.includes(id)) throw unknownName('finding', id, known);
  return known.filter((id) => asked === undefined || asked.includes(id));
}

/** One by one, so that Ctrl-C takes effect in between. */
async function runStepByStep(
  steps: readonly (() => void)[],
  progress: boolean,
  signal: AbortSignal,
): Promise<void> {
  const bar = makeProgress('findings', true);
  try {
    for (const [place, step] of steps.entries()) {
      await setImmediate();
      signal.throwIfAborted();
      step();
      if (progress) bar.show((place + 1) / steps.length);
    }
  } finally {
    bar.end();
  }
}
