import { measureSeries, outcomeDigest, runReplicates } from '@fairweather/core';
import { visible } from '@fairweather/core/tools';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { armScenarios } from '../src/state/armScenarios.js';
import { experimentCsv, experimentJson } from '../src/state/exports.js';
import { initialSetup } from '../src/state/initialSetup.js';
import type { Numbers } from '../src/state/useExperiment.js';

const setup = { ...initialSetup('daycare'), replicates: 3 };
const arms = armScenarios(setup).map((scenario, i) => {
  const outcome = runReplicates(scenario, { seed: setup.seed, replicates: setup.replicates });
  return { name: setup.arms[i].name, scenario, outcome, digest: outcomeDigest(outcome) };
});
const numbers: Numbers = { setup, arms };
const named = (name: string): Numbers => ({ setup, arms: [{ ...arms[0], name }] });

/** The cells of a CSV text, according to RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('the CSV file', () => {
  test('has one line for each unit of each measure of each arm, with its numbers to the last digit', () => {
    const [head, ...rows] = cellsOf(experimentCsv(numbers));
    expect(head).toEqual(['arm', 'measure', 'unit', 'mean', 'low', 'high']);
    const [{ outcome }] = arms;
    expect(rows.length).toBe(2 * outcome.measures.length * 20);
    const { mean, low, high } = measureSeries(arms[1].outcome, 'late_per_week');
    const row = rows.find(
      ([arm, measure, week]) => arm === 'never fined' && measure === 'late_per_week' && week === '7',
    );
    expect(row?.slice(3).map(Number)).toEqual([mean[6], low[6], high[6]]);
  });

  test('contains no formula, whatever the name of an arm', () => {
    const nasty = fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\u2028', ''),
        fc.string({ unit: 'binary', maxLength: 20 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (name) => {
        const [, [cell]] = cellsOf(experimentCsv(named(name)));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect([visible(name), `'${visible(name)}`]).toContain(cell);
      }),
      { seed: 35, numRuns: 100 },
    );
  });
});

describe('the JSON file', () => {
  test('contains the setup, the digest, and mean and band of every measure', () => {
    const exported = JSON.parse(experimentJson(numbers, 'd'.repeat(64)));
    expect(exported).toMatchObject({ ...setup, digest: 'd'.repeat(64) });
    expect(exported.results.map(({ name }: { name: string }) => name)).toEqual([
      'as it happened',
      'never fined',
    ]);
    expect(Object.keys(exported.results[0].measures)).toEqual([...arms[0].outcome.measures]);
    expect(exported.results[0].measures.late_per_week).toEqual(
      measureSeries(arms[0].outcome, 'late_per_week'),
    );
  });
});
