import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acrossReplicates, armsOf, type Outcome, pairedDifference, runReplicates } from '@fairweather/core';
import { fairWeather } from '@fairweather/scenarios';
import { mean } from 'simple-statistics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fairweather } from './support/fairweather.js';

interface Bounds {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
interface Sides
  extends Readonly<
    Record<'binding' | 'orders' | 'unbound' | 'buyerHelps' | 'buyerHelpsUnbound' | 'sellerHelps', Bounds>
  > {
  readonly arm: string;
  readonly from: number;
  readonly until: number;
  readonly oneSidedness: Bounds;
  readonly left: Bounds;
  readonly dropped: Bounds;
}

const REPLICATES = 8;
const run = ['run', 'fair-weather', '--replicates', `${REPLICATES}`, '--no-progress'];
const arms = armsOf(fairWeather);
const folder = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
const out = join(folder, 'result');
let outcomes: Outcome[];
let printed: string;
let json: { readonly illustrative?: boolean; readonly oneSidedness: Sides[] };

beforeAll(async () => {
  outcomes = arms.map(({ scenario }) => runReplicates(scenario, { replicates: REPLICATES }));
  const [table, data] = await Promise.all([
    fairweather([...run, '--out', out]),
    fairweather([...run, '--format', 'json']),
  ]);
  printed = table.stdout;
  json = JSON.parse(data.stdout) as typeof json;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('who can walk away, and who would', () => {
  test('is reported for the year in which a favour is first asked, in every arm', () => {
    expect(json.oneSidedness.map(({ arm, from, until }) => [arm, from, until])).toEqual(
      arms.map(({ name }) => [name, 25, 36]),
    );
  });

  test('has the range of eight replicates, and of one-sidedness the interval of its mean', () => {
    json.oneSidedness.forEach((sides, i) => {
      const helps = Array.from(acrossReplicates(outcomes[i], 'buyer_helps', 25, 36));
      expect(sides.buyerHelps.mean).toBeCloseTo(mean(helps), 10);
      expect(sides.buyerHelps.low).toBeCloseTo(Math.min(...helps), 10);
      const sided = acrossReplicates(outcomes[i], 'one_sidedness', 25, 36);
      const { low, high } = pairedDifference(sided, new Float64Array(REPLICATES));
      expect(sides.oneSidedness.mean).toBeCloseTo(sides.sellerHelps.mean - sides.buyerHelpsUnbound.mean, 10);
      expect([sides.oneSidedness.low, sides.oneSidedness.high]).toEqual([low, high]);
    });
  });

  test('counts who ended a relationship by the end; with those that last, that is everybody', () => {
    json.oneSidedness.forEach(({ left, dropped }, i) => {
      const last = mean(Array.from(acrossReplicates(outcomes[i], 'alive', 60)));
      const inTheLast = ['left', 'dropped'].map((side) =>
        mean(Array.from(acrossReplicates(outcomes[i], side, 60))),
      );
      expect(last + left.mean + dropped.mean).toBeCloseTo(1 + inTheLast[0] + inTheLast[1], 10);
    });
  });

  test('is printed arm by arm, in percent, and is in the report', () => {
    const [, free] = json.oneSidedness;
    const below = printed.slice(printed.indexOf('Who can walk away, and who would, in months 25–36'));
    const cells = below
      .split('\n')
      .find((line) => line.startsWith(free.arm))
      ?.split(/ {2,}/);
    const percent = ({ mean }: Bounds) => (100 * mean).toFixed(1);
    const { oneSidedness } = free;
    expect(cells).toEqual([
      'fair weather, free to leave',
      '0.0',
      ...[free.orders, free.unbound, free.buyerHelps, free.buyerHelpsUnbound, free.sellerHelps].map(percent),
      `+${percent(oneSidedness)} ± ${(100 * (oneSidedness.high - oneSidedness.mean)).toFixed(1)}`,
      ...[free.left, free.dropped].map(percent),
    ]);
    const report = readFileSync(join(out, 'report.html'), 'utf8');
    expect(report).toContain('Who can walk away, and who would, in months 25–36');
    expect(report).toContain('of what looks like loyalty');
  });

  test('is split: relationships that have ended and orders of the others add up to the difference in orders', () => {
    const why = printed
      .replace(/\s+/g, ' ')
      .match(/Of the (.\S+) percentage points .*?, (.\S+) are due to customers .*? and (.\S+) to the orders/);
    const [all, ended, lasting] = (why ?? []).slice(1).map((text) => Number(text.replace('−', '-')));
    expect(Math.abs(ended + lasting - all)).toBeLessThan(0.11);
  });

  test('is reported for the last year if no favour has a date', async () => {
    const { stdout } = await fairweather([...run, '--no-arm', '--format', 'json']);
    const { oneSidedness } = JSON.parse(stdout) as typeof json;
    expect(oneSidedness.map(({ arm, from, until }) => [arm, from, until])).toEqual([
      ['fair weather, tied', 49, 60],
    ]);
  });

  test('is not reported for a scenario that does not measure it', async () => {
    const { stdout } = await fairweather([
      'run',
      'repair-lab',
      '--replicates',
      '2',
      '--no-progress',
      '--format',
      'json',
    ]);
    expect((JSON.parse(stdout) as typeof json).oneSidedness).toEqual([]);
  });
});

test(
  'a scenario without data says in JSON and in its manifest that it is illustrative, and one with ' +
    'data does not',
  async () => {
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as typeof json;
    expect([json.illustrative, manifest.illustrative]).toEqual([true, true]);
    const { stdout } = await fairweather([
      'run',
      'daycare',
      '--replicates',
      '2',
      '--no-progress',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).not.toHaveProperty('illustrative');
  },
);
