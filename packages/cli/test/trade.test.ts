import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acrossReplicates, armsOf, type Outcome, runReplicates } from '@fairweather/core';
import { partnershipDownturn } from '@fairweather/scenarios';
import { mean } from 'simple-statistics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

interface Bounds {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
interface TradeJson {
  readonly money: {
    readonly arm: string;
    readonly seller: Bounds;
    readonly buyer: Bounds;
    readonly sellerDifference: Bounds | null;
    readonly buyerDifference: Bounds | null;
    readonly breakEven: number | null;
  }[];
  readonly stages: { arm: string; start: string; middle: string; end: string; velocity: Bounds }[];
}

const REPLICATES = 12;
const run = ['run', 'partnership-downturn', '--replicates', `${REPLICATES}`, '--no-progress'];
const folder = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
const out = join(folder, 'result');
const arms = armsOf(partnershipDownturn);
let outcomes: Outcome[];
let printed: string;
let json: TradeJson;

beforeAll(async () => {
  outcomes = arms.map(({ scenario }) => runReplicates(scenario, { replicates: REPLICATES }));
  const [table, data] = await Promise.all([
    fairweather([...run, '--out', out]),
    fairweather([...run, '--format', 'json']),
  ]);
  printed = table.stdout;
  json = JSON.parse(data.stdout) as TradeJson;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every replicate's discounted sum up to a month, computed by the formula and not by the library. */
function worth(outcome: Outcome, measure: string, until = 60): number[] {
  const sums = new Array<number>(REPLICATES).fill(0);
  for (let month = 1; month <= until; month++) {
    const discount = 1.08 ** -((month - 0.5) / 12);
    acrossReplicates(outcome, measure, month).forEach((money, i) => {
      sums[i] += money * discount;
    });
  }
  return sums;
}

const row = (text: string, start: string, below: string) =>
  text
    .slice(text.indexOf(below))
    .split('\n')
    .find((line) => line.startsWith(start)) ?? '';

describe('money on both sides', () => {
  test('is the present value of the income of each side; twelve replicates give their range', () => {
    expect(json.money.map(({ arm }) => arm)).toEqual(arms.map(({ name }) => name));
    json.money.forEach(({ seller, buyer }, i) => {
      for (const [side, measure] of [
        [seller, 'seller_money'],
        [buyer, 'buyer_money'],
      ] as const) {
        const values = worth(outcomes[i], measure);
        expect(side.mean).toBeCloseTo(mean(values), 8);
        expect(side.low).toBeCloseTo(Math.min(...values), 8);
        expect(side.high).toBeCloseTo(Math.max(...values), 8);
      }
    });
  });

  test('differs from the arm to compare with by the mean of the paired differences, and that arm from nothing', () => {
    const [first, ...others] = json.money;
    expect([first.sellerDifference, first.buyerDifference, first.breakEven]).toEqual([null, null, null]);
    others.forEach(({ seller, sellerDifference, buyer, buyerDifference }) => {
      expect(sellerDifference?.mean).toBeCloseTo(seller.mean - first.seller.mean, 8);
      expect(buyerDifference?.mean).toBeCloseTo(buyer.mean - first.buyer.mean, 8);
    });
  });

  test('breaks even in the first month from which the mean sum stays at zero or above', () => {
    json.money.slice(1).forEach(({ breakEven }, i) => {
      const gains = Array.from(
        { length: 60 },
        (_, month) =>
          mean(worth(outcomes[i + 1], 'seller_money', month + 1)) -
          mean(worth(outcomes[0], 'seller_money', month + 1)),
      );
      const last = gains.map((gain) => gain < 0).lastIndexOf(true);
      expect(breakEven).toBe(last === 59 ? null : last === -1 ? 0 : last + 2);
    });
  });
});

describe('the stages', () => {
  test('go from habit to strain if partnership was sold and the favour refused', () => {
    const [granted, refused] = json.stages;
    expect(granted).toMatchObject({ arm: 'sold hard, granted', start: 'habit', middle: 'partnership' });
    expect(refused).toMatchObject({ arm: 'sold hard, refused', start: 'habit', middle: 'strain' });
  });

  test('have as velocity the change of the conscience price over the last twelve months, by the month', () => {
    json.stages.forEach(({ velocity }, i) => {
      const from = acrossReplicates(outcomes[i], 'conscience', 48);
      const speeds = Array.from(
        acrossReplicates(outcomes[i], 'conscience', 60),
        (c, k) => (c - from[k]) / 12,
      );
      expect(velocity.mean).toBeCloseTo(mean(speeds), 10);
    });
  });
});

describe('the printed output', () => {
  test('shows orders and relationships in percent, year by year', () => {
    const orders = mean(Array.from(acrossReplicates(outcomes[0], 'orders', 49, 60)));
    const alive = mean(Array.from(acrossReplicates(outcomes[0], 'alive', 60)));
    const cells = row(printed, '49–60', 'As given').split(/ {2,}/);
    expect([cells[1], cells[3]]).toEqual([(100 * orders).toFixed(1), (100 * alive).toFixed(1)]);
  });

  test('begins with a chart: the orders of every arm, month by month', () => {
    const chart = printed.slice(printed.indexOf('Orders that come, month by month')).split('\n');
    const [{ name }] = armsOf(partnershipDownturn);
    const bars = chart[1].slice(name.length).trim();
    expect(bars).toMatch(/^[▁▂▃▄▅▆▇█]{60}$/u);
    const share = mean(Array.from(acrossReplicates(outcomes[0], 'orders', 60)));
    expect('▁▂▃▄▅▆▇█'.indexOf(bars.at(-1) ?? '')).toBe(Math.floor(8 * share));
  });

  test('shows the arms as percentage points against the one to compare with', () => {
    const last = (i: number) => mean(Array.from(acrossReplicates(outcomes[i], 'orders', 49, 60)));
    const points = (100 * (last(1) - last(0))).toFixed(1).replace('-', '−');
    expect(
      row(printed, 'sold hard, refused ', 'Orders that come: percentage points').split(/ {2,}/)[5],
    ).toMatch(new RegExp(`^${points} ± \\d`));
  });

  test('states the costs, who gains, and that it is illustrative, and does not mention being late', () => {
    const text = printed.replace(/\s+/g, ' ');
    const [granted] = json.money;
    const loss = ({ sellerDifference }: (typeof json.money)[number]) => -(sellerDifference?.mean ?? 0);
    const worst = json.money.reduce((one, other) => (loss(other) > loss(one) ? other : one));
    expect(text).toContain(
      `a relationship is worth ${granted.seller.mean.toFixed(1)} thousand to the seller`,
    );
    expect(text).toContain(`“${worst.arm}” costs the seller ${loss(worst).toFixed(1)} thousand`);
    expect(text).toMatch(/For the seller it is “locked in, .*For the buyer it is “/);
    expect(text).toContain('it is illustrative');
    expect(text).toContain('Aggarwal (2004)');
    expect(text).not.toMatch(/\blate\b|test|NaN|undefined|Infinity/);
  });

  test('is the same from the manifest', async () => {
    const again = await fairweather([
      'run',
      join(out, 'manifest.json'),
      '--replicates',
      `${REPLICATES}`,
      '--no-progress',
    ]);
    expect(again.stdout).toBe(printed);
  });

  test('says that one replicate cannot tell a difference from luck', async () => {
    const { stdout } = await fairweather([
      'run',
      'partnership-downturn',
      '--replicates',
      '1',
      '--no-progress',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'One replicate cannot tell a difference from luck: give --replicates 2 or more.',
    );
    expect(stdout).not.toContain('Which arm is best');
  });
});

describe('the report', () => {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  test('contains its charts, and files of them, each of which says that it is illustrative', () => {
    const charts = ['differences', 'money', 'orders', 'prices', 'survival'];
    const svgs = readdirSync(out).filter((file) => file.endsWith('.svg'));
    expect(svgs.sort()).toEqual(charts.map((name) => `${name}.svg`));
    for (const name of charts) {
      expect(read(`${name}.svg`)).toContain('>Illustrative: these numbers are not based on published data');
      expect(read('report.html')).toContain(`<figure id="chart-${name}"><svg `);
    }
  });

  test('draws for each other arm the money so far, which ends at the difference in present value', () => {
    const spec = JSON.parse(/id="spec-money">(.*?)<\/script>/s.exec(read('report.html'))?.[1] ?? '') as {
      vconcat: {
        layer: { mark: { type: string }; data: { values: { unit?: number; value?: number }[] } }[];
      }[];
    };
    const others = json.money.slice(1);
    spec.vconcat.forEach(({ layer }, side) => {
      const ends = layer
        .filter(({ mark }) => mark.type === 'line')
        .map(({ data }) => data.values.find(({ unit }) => unit === 60)?.value ?? Number.NaN);
      expect(ends).toHaveLength(others.length);
      others.forEach(({ sellerDifference, buyerDifference }, place) => {
        const difference = [sellerDifference, buyerDifference][side];
        expect(ends[place]).toBeCloseTo(difference?.mean ?? Number.NaN, 8);
      });
    });
  });

  test('is one page that runs no script and leaves no gap', () => {
    expect(read('report.html')).not.toMatch(/<script(?! type="application\/json")|NaN|undefined|\[object/);
  });
});

describe('a scenario without due orders for a year', () => {
  test('is printed with dashes and drawn without gaps in the axes', async () => {
    const empty = join(folderForTest(), 'result');
    const { code, stdout } = await fairweather([
      ...['run', 'partnership-downturn', '--replicates', '2', '--no-progress', '--set', 'ordersLost=1'],
      ...['--arm', 'refused: granted=0', '--out', empty],
    ]);
    expect(code).toBe(0);
    expect(row(stdout, '25–36', 'As given')).toMatch(/^25–36 +– +– – – +\d/);
    expect(readFileSync(join(empty, 'report.html'), 'utf8')).not.toContain('NaN');
  });
});

describe('without trade', () => {
  test('JSON has neither money nor stages nor one-sidedness', async () => {
    const { stdout } = await fairweather(['run', 'daycare', '--replicates', '2', '--format', 'json']);
    const keys = Object.keys(JSON.parse(stdout) as object);
    expect(keys).not.toContain('money');
    expect(keys).not.toContain('stages');
    expect(keys).not.toContain('oneSidedness');
  });
});

test('describe names the traders, the process, the terms and the effects of events', async () => {
  const { stdout } = await fairweather(['describe', 'partnership-downturn']);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('Who: 60 buyers of 1 seller, 60 months.');
  expect(text).toContain('Sellers (1, one per group: customers): agents too.');
  expect(text).toContain('discountRate: yearlyRate = 0.08 (yearly discount rate of both sides)');
  expect(text).toContain('amount ordersLost (0.4): this share of the buyer’s orders falls away');
});

test('a scenario with trade has the same digest for 1, 2 and 7 workers, even if buyers talk', async () => {
  const digest = async (workers: number) => {
    const args =
      `run partnership-downturn --replicates 21 --set neighbours=4 --set conformity=2 --format ` +
      `json --no-progress --workers ${workers}`;
    return JSON.parse((await fairweather(args.split(' '))).stdout).digest as string;
  };
  const [one, two, seven] = await Promise.all([1, 2, 7].map(digest));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect([two, seven]).toEqual([one, one]);
});
