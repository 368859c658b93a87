import { armsOf, outcomeDigest, runReplicates, scenarioId } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather } from './support/fairweather.js';

interface RunJson {
  readonly scenario: string;
  readonly id: string;
  readonly theory: string;
  readonly seed: string;
  readonly replicates: number;
  readonly digest: string;
  readonly arms: {
    readonly name: string;
    readonly digest: string;
    readonly measures: Record<string, Record<'unit' | 'mean' | 'low' | 'high', number[]>>;
  }[];
  readonly differences: {
    readonly arm: string;
    readonly comparedWith: string;
    readonly measure: string;
    readonly unit: number;
    readonly mean: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

async function runJson(...args: string[]): Promise<RunJson> {
  const { code, stdout, stderr } = await fairweather(['run', 'daycare', '--format', 'json', ...args]);
  expect(stderr.replace(/^running: \d+ %$/gm, '').trim()).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as RunJson;
}

describe('run --format json', () => {
  test('prints one object with the scenario as given, and then its own what-if arms', async () => {
    const result = await runJson('--replicates', '4', '--seed', 'abc');
    expect(result).toMatchObject({
      scenario: 'daycare',
      id: scenarioId(daycare),
      theory: 'full',
      seed: 'abc',
      replicates: 4,
    });
    expect(result.arms.map(({ name }) => name)).toEqual(armsOf(daycare).map(({ name }) => name));
    const late = result.arms[0].measures.late_per_week;
    expect(late.unit).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    for (const column of [late.mean, late.low, late.high]) expect(column).toHaveLength(20);
    expect(result.arms[0].measures).toHaveProperty('late_per_week_control');
  });

  test('gives the numbers that the library gives', async () => {
    const result = await runJson('--replicates', '3', '--seed', 'same');
    const outcome = runReplicates(daycare, { seed: 'same', replicates: 3 });
    expect(result.arms[0].digest).toBe(outcomeDigest(outcome));
  });

  test('compares the arms of --arm with the scenario as given, in their order', async () => {
    const result = await runJson(
      '--replicates',
      '3',
      '--arm',
      'dear: fine=200',
      '--arm',
      'early, long: fineFrom=2, fineUntil=20',
    );
    expect(result.arms.map(({ name }) => name)).toEqual(['as it happened', 'dear', 'early, long']);
    expect(new Set(result.differences.map(({ comparedWith }) => comparedWith))).toEqual(
      new Set(['as it happened']),
    );
    const [first] = result.differences;
    expect(Object.keys(first)).toEqual([
      ...['arm', 'comparedWith', 'measure', 'unit'],
      ...['mean', 'low', 'high', 'jointLow', 'jointHigh'],
    ]);
  });

  test('runs the scenario as given alone with --no-arm', async () => {
    const { arms, differences } = await runJson('--no-arm', '--set', 'fine=5', '--replicates', '2');
    expect(arms.map(({ name }) => name)).toEqual(['as it happened, but fine=5']);
    expect(differences).toEqual([]);
  });

  test('takes the last word of --no-arm and --arm', async () => {
    const names = async (...flags: string[]) => (await runJson(...flags)).arms.map(({ name }) => name);
    const own = ['--arm', 'dear: fine=50', '--replicates', '2'];
    const [asGiven] = await names('--no-arm', '--replicates', '2');
    expect(await names('--no-arm', ...own)).toEqual([asGiven, 'dear']);
    expect(await names(...own, '--no-arm')).toEqual([asGiven]);
  });

  test('has the same digest for 1, 2 and 7 workers', async () => {
    const results = await Promise.all(
      ['1', '2', '7'].map((n) => runJson('--replicates', '60', '--workers', n, '--measure', 'late_per_week')),
    );
    expect(results[1].digest).toBe(results[0].digest);
    expect(results[2].digest).toBe(results[0].digest);
  });

  test('changes no digit of an arm when another arm is added', async () => {
    const few = await runJson('--replicates', '5', '--arm', 'dear: fine=200');
    const more = await runJson('--replicates', '5', '--arm', 'first: fineFrom=1', '--arm', 'dear: fine=200');
    expect(more.arms[0].digest).toBe(few.arms[0].digest);
    expect(more.arms[2].digest).toBe(few.arms[1].digest);
    expect(more.digest).not.toBe(few.digest);
  });

  test('gives an arm that equals its baseline a difference of exactly zero', async () => {
    const { differences } = await runJson('--replicates', '5', '--arm', 'the same: fine=10');
    expect(differences.length).toBeGreaterThan(0);
    for (const { mean, low, high } of differences) expect([mean, low, high]).toEqual([0, 0, 0]);
  });

  test('changes with the seed, and not from run to run', async () => {
    const [a, again, other] = await Promise.all([
      runJson('--replicates', '2', '--seed', 'a'),
      runJson('--replicates', '2', '--seed', 'a'),
      runJson('--replicates', '2', '--seed', 'b'),
    ]);
    expect(again.digest).toBe(a.digest);
    expect(other.digest).not.toBe(a.digest);
  });

  test('leaves the interval of a difference open if one replicate cannot give it', async () => {
    const { differences } = await runJson('--replicates', '1', '--arm', 'dear: fine=200');
    const moved = differences.find(({ measure, unit }) => measure === 'late_share' && unit === 12);
    expect(moved?.mean).toBeLessThan(0);
    expect([moved?.low, moved?.high]).toEqual([null, null]);
  });
});
