import { InputError } from '@fairweather/core';
import * as v from 'valibot';
import type { Finding } from './Finding.js';

/**
 * Findings from plain data, such as your own JSON file: each is checked, and no id or DOI may occur twice.
 *
 * @param from name of the data in messages, such as that of a file
 * @throws InputError that names the first error and the remedy
 * @example
 * parseFindings(publishedFindings, 'my-findings.json').length; // 28
 */
export function parseFindings(data: unknown, from: string): readonly Finding[] {
  if (!Array.isArray(data)) throw new InputError(`${from} contains no list of findings: put them in [ ].`);
  const findings = data.map((entry, place) => parseFinding(entry, `Finding ${place + 1} of ${from}`));
  refuseTwins(findings, 'id', from);
  refuseTwins(findings, 'doi', from);
  return findings;
}

function parseFinding(data: unknown, from: string): Finding {
  const parsed = v.safeParse(findingSchema, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'its top';
  if (issue.expected === 'never') {
    throw new InputError(
      `${from} has the key ${place}, which no finding has: remove it or correct its name.`,
    );
  }
  if (issue.received === 'undefined') throw new InputError(`${from} lacks ${place}: add it.`);
  throw new InputError(`${from} has ${issue.received} at ${place}: give ${inWords(issue.expected)}.`);
}

/** "number or a list" for `(number | Array)`; words in quotes are names and stay as they are. */
function inWords(expected: string | null): string {
  if (expected === null) return 'another value';
  return expected
    .replace(/[()]/g, '')
    .replaceAll(' | ', ' or ')
    .replace('Array', 'a list')
    .replace('Object', 'an object');
}

function refuseTwins(findings: readonly Finding[], key: 'id' | 'doi', from: string): void {
  const seen = new Set<string>();
  for (const finding of findings) {
    const value = finding[key];
    if (value === null) continue;
    if (seen.has(value)) throw new InputError(`Two findings of ${from} have the ${key} ${value}: keep one.`);
    seen.add(value);
  }
}

const text = v.string();
const finite = v.pipe(v.number(), v.finite());
const numbers = v.union([finite, v.array(finite)]);
const confidence = v.picklist(['verified', 'memory']);

const figure = v.strictObject({
  treatment: text,
  statistic: text,
  value: v.nullable(numbers),
  unit: v.nullable(text),
  confidence,
  n: v.exactOptional(v.pipe(finite, v.minValue(1))),
  sd: v.exactOptional(numbers),
  sign: v.exactOptional(v.picklist([-1, 0, 1])),
  qualitative: v.exactOptional(text),
  note: v.exactOptional(text),
});

/** The shape of a published finding, for findings that come from elsewhere. */
export const findingSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9_]+$/)),
  short: text,
  citation: text,
  doi: v.nullable(v.pipe(text, v.startsWith('10.'))),
  design: text,
  treatments: v.array(text),
  nTotal: v.nullable(v.pipe(finite, v.minValue(1))),
  nPerTreatment: v.nullable(v.record(text, v.union([finite, text]))),
  unit: text,
  outcomeMeasure: text,
  figures: v.array(figure),
  derived: v.array(v.strictObject({ name: text, value: numbers, se: v.exactOptional(finite) })),
  significance: text,
  replication: v.strictObject({
    status: v.picklist(['successful', 'partial', 'mixed', 'contested', 'failed', 'untested', 'n/a']),
    notes: text,
    citations: v.array(text),
    confidence,
  }),
  predictionSocialVsMarket: text,
  modelMustReproduce: text,
  suggestedTest: v.nullable(text),
  caveats: v.array(text),
  directionConfidence: confidence,
  effectSizeVerified: v.boolean(),
  verificationLevel: v.picklist([
    'data_or_transcribed_tables',
    'primary_abstract',
    'secondary',
    'direction_only_from_abstract',
  ]),
});
