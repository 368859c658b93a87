import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '@fairweather/core/tools';
import { daycare } from '@fairweather/scenarios';
import { factorial, sweep, sweepLimits, untilWidth } from '@fairweather/sweep';
import { csvParse } from 'd3-dsv';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overRanges } from '../src/input/overRanges.js';
import { replicatesOrWidth } from '../src/input/replicatesOrWidth.js';
import { sweepRequest } from '../src/input/sweepRequest.js';
import { program } from '../src/program.js';
import { openUnfinished } from '../src/results/unfinished.js';
import { expectRefused } from './support/expectRefused.js';
import { fairweather, folderForTest } from './support/fairweather.js';
import { faultyFs } from './support/resultUnderFault.js';

/** Three shards: a point is 1.6 million moments. */
const args = ['--over', 'fine=0:140:10', '--over', 'fineUntil=15,16', '--replicates', '50'];
const few = [
  '--measure',
  'late_per_week',
  '--from',
  '17',
  '--until',
  '20',
  '--workers',
  '1',
  '--no-progress',
];
const line = (out: string, ...more: string[]) => ['sweep', 'daycare', ...args, ...few, '--out', out, ...more];

const ground = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

/** Every file of a result, as text. */
const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

let whole: Record<string, string>;
beforeAll(async () => {
  const { code, stderr } = await fairweather(line('whole'), ground);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  whole = filesOf(join(ground, 'whole'));
}, 120_000);

/** A folder of its own with the finished result. */
function withWhole(): string {
  const folder = folderForTest();
  cpSync(join(ground, 'whole'), join(folder, 'whole'), { recursive: true });
  return folder;
}

describe('a finished sweep', () => {
  test('has a row for each point, the same in CSV, JSON lines and Parquet, and as the library gives it', async () => {
    const design = factorial(daycare, {
      fine: overRanges(['fine=0:140:10']).fine as number[],
      fineUntil: [15, 16],
    });
    const { rows } = sweep(daycare, {
      design,
      outputs: [{ name: 'late_per_week', measure: 'late_per_week', from: 17, until: 20 }],
      replicates: 50,
    });
    const bytes = readFileSync(join(ground, 'whole/points.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    expect(rows).toHaveLength(30);
    expect(await parquetReadObjects({ file })).toEqual(rows);
    expect(
      whole['points.jsonl']
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual(rows);
    const [, second] = csvParse(whole['points.csv']);
    expect(Number(second.late_per_week)).toBe(rows[1].late_per_week);
  });

  test('has a map and a curve for each parameter in its report', () => {
    for (const name of ['map-1', 'response-1', 'response-2']) {
      expect(whole['report.html']).toContain(`<figure id="chart-${name}"><svg`);
      expect(Object.keys(whole)).toContain(`${name}.svg`);
    }
  });

  test('has only short names of files, however long a parameter is called', () => {
    for (const name of Object.keys(whole)) expect(name.length).toBeLessThanOrEqual('differences.csv'.length);
  });

  test('is not run again by the same command', async () => {
    const folder = withWhole();
    const { code, stdout, stderr } = await fairweather(line('whole'), folder);
    expect(code).toBe(0);
    expect(stderr).toBe('Nothing is left to run: whole holds this sweep.\n');
    expect(stdout).toContain('late pick-ups per week and centre, fined group (week 17 to 20)');
    expect(filesOf(join(folder, 'whole'))).toEqual(whole);
  });

  test('is not replaced by a sweep of another design, nor by a run', async () => {
    const folder = withWhole();
    await expectRefused(line('whole', '--seed', 'other'), /whole holds another sweep/, folder);
    await expectRefused(
      ['run', 'daycare', '--replicates', '1', '--out', 'whole'],
      /whole holds a manifest\.json that no run/,
      folder,
    );
    writeFileSync(join(folder, 'whole/points.csv'), 'mine');
    await expectRefused(line('whole'), /whole holds this sweep with a changed points\.csv/, folder);
    expect(readFileSync(join(folder, 'whole/points.csv'), 'utf8')).toBe('mine');
  });

  test('replaces no result of a run', async () => {
    const folder = folderForTest();
    await fairweather(['run', 'daycare', '--no-arm', '--replicates', '1', '--out', 'whole'], folder);
    await expectRefused(line('whole'), /whole holds the result of a run/, folder);
  });
});

/** A sweep with a fault at one of its changes of the file system; see faultyFs.mjs. */
const withFault = (folder: string, fault: string) =>
  fairweather(line('whole'), folder, { NODE_OPTIONS: `--import ${faultyFs}`, FAULT: fault });

describe.skipIf(process.platform === 'win32')('a sweep that ends early', () => {
  test.each([
    ['in the middle of writing its second shard', 'half:writeFileSync:2', 1],
    ['in the middle of writing its first shard', 'half:writeFileSync:1', 0],
    ['before a file of its result is written', 'kill:writeFileSync:5', 3],
    ['while its result is moved into its place', 'kill:renameSync:1', 3],
  ])('by a kill %s goes on with the same command, and ends with the same bytes', async (_, fault, shards) => {
    const folder = folderForTest();
    expect((await withFault(folder, fault)).code).toBe(null);
    expect(existsSync(join(folder, 'whole'))).toBe(false);
    const { code, stderr } = await fairweather(line('whole'), folder);
    expect(code).toBe(0);
    const points = [0, 11, 22, 30][shards];
    if (points > 0) expect(stderr).toContain(`${points} of 30 points are there from an earlier command.`);
    else expect(stderr).not.toContain('earlier command');
    expect(filesOf(join(folder, 'whole'))).toEqual(whole);
    expect(readdirSync(folder)).toEqual(['whole']);
  });

  test.each([
    ['a kill', 'kill:unlinkSync:1'],
    ['a refusal to remove the finished shards', 'full:unlinkSync:2'],
  ])('by %s, once its result is in its place, leaves nothing after the next command', async (_, fault) => {
    const folder = folderForTest();
    const { code, stderr } = await withFault(folder, fault);
    expect(filesOf(join(folder, 'whole'))).toEqual(whole);
    expect(readdirSync(folder)).not.toEqual(['whole']);
    if (code !== null) {
      expect(code).toBe(0);
      expect(stderr).toMatch(/^The system refused to remove .*: the next command here tries again\.$/m);
    }
    expect((await fairweather(line('whole'), folder)).stderr).toContain('Nothing is left to run');
    expect(readdirSync(folder)).toEqual(['whole']);
  });

  test('by somebody’s empty file of that name leaves the file alone', async () => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'whole.unfinished'), '');
    const { code, stderr } = await fairweather(line('whole'), folder);
    expect(code).toBe(2);
    expect(stderr).toContain('whole.unfinished is no file of a sweep: move it, or name a new folder.');
    expect(readdirSync(folder)).toEqual(['whole.unfinished']);
  });

  test('by a full disk keeps what is written, says so, and goes on', async () => {
    const folder = folderForTest();
    const { code, stderr } = await withFault(folder, 'full:writeFileSync:2');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^fairweather: cannot write whole\.unfinished \(ENOSPC\): the disk is full: free some/m,
    );
    expect(readdirSync(folder)).toEqual(['whole.unfinished']);
    expect((await fairweather(line('whole'), folder)).stderr).toContain('11 of 30 points are there');
    expect(filesOf(join(folder, 'whole'))).toEqual(whole);
  });

  test('by too many open files says so in the words of the command, and what to do', async () => {
    const { code, stderr } = await withFault(folderForTest(), 'files:closeSync:1');
    expect(code).toBe(1);
    expect(stderr).toContain('(EMFILE): too many files are open: allow more, such as with "ulimit -n 1024".');
    expect(stderr).not.toContain('EMFILE: ');
  });

  test('before anything could be written leaves nothing', async () => {
    const folder = folderForTest();
    const { code } = await withFault(folder, 'full:writeFileSync:1');
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what an earlier command left', () => {
  /** A file with the first shard of the sweep. */
  async function withOneShard(): Promise<string> {
    const folder = folderForTest();
    await withFault(folder, 'full:writeFileSync:2');
    return folder;
  }

  test('is never mixed with another sweep', async () => {
    const folder = await withOneShard();
    const before = readFileSync(join(folder, 'whole.unfinished'), 'utf8');
    const same = {
      over: ['fine=0:140:10', 'fineUntil=15,16'],
      design: 'factorial' as const,
      replicates: 50,
      measure: ['late_per_week'],
      from: 17,
      until: 20,
      luck: 'shared' as const,
      seed: 'fairweather',
    };
    const open = (change: object) =>
      openUnfinished(join(folder, 'whole'), sweepRequest('daycare', { ...same, ...change }).plan);
    const { plan } = sweepRequest('daycare', same);
    expect(open({}).resultsOf(plan.shards[0])).toHaveLength(11);
    const changes = [
      { seed: 'other' },
      { set: ['guilt=1'] },
      { luck: 'own' },
      { theory: 'frame' },
      { until: 19 },
    ];
    for (const change of changes) {
      expect(() => open(change)).toThrow(/whole\.unfinished holds points of another sweep/);
    }
    await expectRefused(
      line('whole', '--seed', 'other'),
      /whole\.unfinished holds points of another/,
      folder,
    );
    expect(readFileSync(join(folder, 'whole.unfinished'), 'utf8')).toBe(before);
  });

  test('is run again where a line was changed', async () => {
    const folder = await withOneShard();
    const file = join(folder, 'whole.unfinished');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"replicates":50/, '"replicates":51'));
    expect((await fairweather(line('whole'), folder)).stderr).not.toContain('earlier command');
    expect(filesOf(join(folder, 'whole'))).toEqual(whole);
  });

  test.each([
    ['a file of somebody else', (path: string) => writeFileSync(path, 'mine')],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('is not confused with %s of that name', async (_, make) => {
    const folder = folderForTest();
    make(join(folder, 'whole.unfinished'));
    await expectRefused(line('whole'), /whole\.unfinished is no file of a sweep/, folder);
    expect(readdirSync(folder)).toEqual(['whole.unfinished']);
  });
});

describe('a sweep that cannot be run says why in one sentence', () => {
  const flags = { design: 'factorial', replicates: 2, luck: 'shared', seed: 's' } as const;
  const asked = (over: readonly string[], more: object = {}) =>
    sweepRequest('daycare', { ...flags, over, ...more });

  test.each([
    ['an unknown parameter', ['fien=0,1'], {}, /"fien": did you mean "fine"\?/],
    ['an empty range', ['fine=9:2:1'], {}, /--over fine=9:2:1 is empty/],
    ['a step of nothing', ['fine=0:2:0'], {}, /--over fine=0:2:0 is empty/],
    ['an empty interval', ['fineUntil=9..5'], {}, /fineUntil, 9 to 5, is empty/],
    ['no range', ['fine'], {}, /--over "fine" cannot be read: write name=low:high:step/],
    [
      'a range of one value',
      ['fine=5..5'],
      {},
      /--over fine=5\.\.5 is a single value: give two ends that differ/,
    ],
    ['half a range', ['fine=0:5'], {}, /--over "fine=0:5" cannot be read/],
    ['a word', ['fine=0:ten:1'], {}, /"ten" is not a number/],
    ['twins', ['fine=0,1', 'fine=2,3'], {}, /--over names fine twice/],
    ['a range without steps', ['fine=0..200'], {}, /needs them: write fine=0:200:20, or take --design sobol/],
    ['a value out of range', ['fine=-5,0'], {}, /fine cannot be -5: its values lie from 0 to/],
    ['far too many steps', ['guilt=0:2:0.000001'], {}, /2000001 values, and 100000 are the most/],
    [
      'far too many points',
      ['guilt=0:2:0.001', 'fine=0:999:1'],
      {},
      /2001000 points, and 100000 are the most/,
    ],
    ['points without a use', ['fine=0,1'], { points: 5 }, /--points 5 has no effect on the design factorial/],
    ['an unknown measure', ['fine=0,1'], { measure: ['late'] }, /Unknown measure "late"/],
    ['a window beyond the end', ['fine=0,1'], { until: 21 }, /week 1 to 21: give whole numbers from 1 to 20/],
    ['an unknown arm', ['fine=0,1'], { compareWith: 'never' }, /Unknown arm to compare with "never"/],
  ])('%s', (_, over, more, said) => {
    expect(() => asked(over, more)).toThrow(said);
  });

  test('a name that JavaScript itself uses is an unknown parameter', () => {
    expect(() => asked(['__proto__=0,1'])).toThrow(/Unknown parameter to vary "__proto__"/);
  });

  test('no --over, or no --out', async () => {
    for (const [flags, missing] of [
      [['--out', 'x'], '--over <name=range>'],
      [['--over', 'fine=0,1'], '--out <folder>'],
    ] as const) {
      const { code, stderr } = await fairweather(['sweep', 'daycare', ...flags]);
      expect(stderr).toContain(`fairweather: required option '${missing}' not specified\n`);
      expect(code).toBe(2);
    }
  });
});

test('--points takes as many as a design can have', () => {
  const points = program(new AbortController().signal)
    .commands.find((command) => command.name() === 'sweep')
    ?.options.find(({ long }) => long === '--points');
  expect(points?.parseArg?.(String(sweepLimits.points), undefined)).toBe(sweepLimits.points);
  expect(() => points?.parseArg?.(String(sweepLimits.points + 1), undefined)).toThrow(
    String(sweepLimits.points),
  );
  expect(sweepLimits.points).toBeLessThan(limits.lines);
});

test('--compare-with adds the difference of each measure', () => {
  const { plan } = sweepRequest('partnership-downturn', {
    design: 'factorial',
    replicates: 2,
    luck: 'shared',
    seed: 's',
    over: ['granted=0,1'],
    measure: ['orders'],
    compareWith: 'locked in, refused',
  });
  expect(plan.outputs.map(({ name, compared }) => [name, compared !== undefined])).toEqual([
    ['orders', false],
    ['orders_change', true],
  ]);
});

test('--replicates until=<width> is the width of the interval of the first measure', () => {
  const flags = { design: 'factorial', luck: 'shared', seed: 's', over: ['fine=0,10'] } as const;
  const { plan } = sweepRequest('daycare', {
    ...flags,
    replicates: replicatesOrWidth('until=0.5'),
    measure: ['late_share', 'late_per_week'],
  });
  expect(plan.replicates).toEqual(untilWidth('late_share', 0.5));
  expect(replicatesOrWidth('20')).toBe(20);
  for (const wrong of ['until=', 'until=0', 'until=x', 'until=-1', '0', 'x'])
    expect(() => replicatesOrWidth(wrong)).toThrow(/^--replicates .*: give a (whole number|width above 0)/);
});
