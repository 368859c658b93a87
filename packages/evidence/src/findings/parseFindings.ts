import { InputError } from '@fairweather/core';
import * as v from 'valibot';
import type { Finding } from './Finding.js';
import { findingSchema } from './findingSchema.js';

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
