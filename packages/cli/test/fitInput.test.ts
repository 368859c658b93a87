import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

const PRICE = { kind: 'price', from: 3, until: 6, amount: 10, groups: 'treated' };
const POLICY = {
  calendar: { period: 'day', unit: 'week', periodsPerUnit: 5, units: 8 },
  policy: [PRICE] as readonly object[],
};
const HEAD = 'group,unit,taken,opportunities,treated';

/** Lines of two groups, one of them treated, in every week. */
const lines = ['a', 'b'].flatMap((group) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map(
    (unit) =>
      `${group},${unit},${group === 'a' && unit > 2 ? 20 + unit : 9 + (unit % 3)},100,${group === 'a' ? 'yes' : 'no'}`,
  ),
);

async function fit(rows: readonly string[], policy: object | string = POLICY, ...args: readonly string[]) {
  const folder = folderForTest();
  writeFileSync(join(folder, 'counts.csv'), [HEAD, ...rows].join('\n'));
  writeFileSync(join(folder, 'policy.json'), typeof policy === 'string' ? policy : JSON.stringify(policy));
  const asked = args.length > 0 ? args : ['--theory', 'null'];
  return fairweather(['fit', 'counts.csv', '--policy', 'policy.json', '--no-progress', ...asked], folder);
}

async function expectSlip(ran: ReturnType<typeof fit>, message: string | RegExp): Promise<void> {
  const { code, stdout, stderr } = await ran;
  const said = stderr.trim().split('\n').at(-1) ?? '';
  if (typeof message === 'string') expect(said).toBe(`fairweather: ${message}`);
  else expect(said).toMatch(message);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
}

describe('fit refuses in one sentence', () => {
  test('a single line, with and without a theory', async () => {
    await expectSlip(
      fit(lines.slice(0, 1), POLICY, '--theory', 'frame'),
      /1 line .* "frame" with its 4 parameters/,
    );
    await expectSlip(fit(lines.slice(0, 1)), /counts\.csv has 1 line .* "null" with its 1 parameter /);
  });

  test('counts without opportunities', async () => {
    const closed = lines.map((line) => line.replace(/,\d+,100/, ',0,0'));
    await expectSlip(
      fit(closed),
      'counts.csv has no line with opportunities: say out of how many it was counted.',
    );
  });
});

describe('fit says why it leaves the checks out', () => {
  test('in the table', async () => {
    const { code, stdout } = await fit(lines.filter((line) => !/^b,[27],/.test(line)));
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Patterns and predictions are left out: they need every week of every group, but these were not ' +
        'counted: b: week 2, 7.',
    );
  });

  test('in JSON, and not if they are made or nobody asked for them', async () => {
    const json = async (rows: readonly string[], ...args: readonly string[]) =>
      JSON.parse((await fit(rows, POLICY, '--theory', 'null', '--format', 'json', ...args)).stdout);
    const treated = await json(lines.slice(0, 8));
    expect(treated.checksLeftOut).toBe('they need groups without the price, but all are treated.');
    expect(treated.theories[0].patterns).toBeUndefined();
    const all = await json(lines, '--replicates', '5');
    expect(all.checksLeftOut).toBeUndefined();
    expect(all.theories[0].patterns).toHaveLength(8);
    expect((await json(lines.slice(0, 8), '--replicates', '0')).checksLeftOut).toBeUndefined();
  });
});

describe('fit names the policy file and the event', () => {
  const events = (...policy: readonly object[]) => JSON.stringify({ ...POLICY, policy });
  const { amount: _, ...without } = PRICE;

  test.each([
    [
      'a kind that nobody knows',
      events({ ...PRICE, kind: 'prise' }),
      /^fairweather: policy\.json, event 1 is not usable at kind: it is "prise"; give .*"price"/,
    ],
    [
      'a key that nobody reads',
      events({ ...PRICE, amout: 10 }),
      /policy\.json, event 1 is not usable at amout: there is no such key/,
    ],
    [
      'a key that is missing',
      events(PRICE, without),
      /policy\.json, event 2 is not usable at amount: it is missing; add it\./,
    ],
    ['what is no event', events(PRICE, ['price']), /policy\.json, event 2 is not usable at/],
    [
      'a date of the calendar on the wall',
      events({ ...PRICE, from: '2024-01-01' }),
      'policy.json, event 1: "from" is "2024-01-01", but it must be the number of a week, without quotes: ' +
        'give one from 1 to 8.',
    ],
    [
      'a number in quotes',
      events(PRICE, { ...PRICE, until: '7' }),
      'policy.json, event 2: "until" is "7", but it must be the number of a week, without quotes: give one ' +
        'from 1 to 8.',
    ],
    [
      'a week beyond the calendar',
      events({ ...PRICE, until: 9 }),
      'policy.json, event 1: The price event has week 9: give a whole week from 1 to 8.',
    ],
    [
      'reversed dates',
      events({ ...PRICE, from: 7 }),
      /policy\.json, event 1: The price event is reversed: it starts in week 7/,
    ],
    [
      'a group that was not counted',
      events({ ...PRICE, groups: ['c'] }),
      /policy\.json, event 1: Unknown group in the price event "c"/,
    ],
    [
      'prices that overlap',
      events(PRICE, { ...PRICE, from: 5, until: 7 }),
      /policy\.json: Two prices overlap in a/,
    ],
    [
      'a value out of range',
      JSON.stringify({ ...POLICY, values: { guilt: -3 } }),
      /policy\.json, values: guilt = -3 is out of range/,
    ],
  ])('%s', async (_, policy, message) => expectSlip(fit(lines, policy), message));

  test('and takes a file that begins with a byte order mark', async () => {
    expect((await fit(lines, `\uFEFF${JSON.stringify(POLICY)}`)).code).toBe(0);
  });
});
