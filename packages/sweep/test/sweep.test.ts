import {
  acrossReplicates,
  InputError,
  pairedDifference,
  predictiveInterval,
  runReplicates,
  withValues,
} from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import {
  factorial,
  planSweep,
  points,
  runShard,
  runShardAsync,
  type SweepOptions,
  sobol,
  sweep,
  sweepAsync,
  untilWidth,
} from '../src/index.js';

const fines = points(daycare, [{ fine: 0 }, { fine: 10 }, { fine: 200 }]);
const late = { name: 'late', measure: 'late_per_week', from: 5, until: 16 };
const moreLate = { ...late, name: 'more', comparedWith: { fine: 0 } };
const options: SweepOptions = { design: fines, outputs: [late, moreLate], replicates: 6, seed: 'sweep' };

const run = (fine: number, seed = 'sweep', replicates = 6) =>
  acrossReplicates(
    runReplicates(withValues(daycare, { fine }), { seed, replicates }),
    'late_per_week',
    5,
    16,
  );

describe('a row of a sweep', () => {
  const result = sweep(daycare, options);

  test('has the mean and the predictive interval of a measure over a window', () => {
    const values = run(200);
    const { mean, low, high } = predictiveInterval(values, 0.9);
    const { standardError } = pairedDifference(values, new Float64Array(6));
    const { late: first, late_low, late_high, late_se } = result.rows[2];
    expect(first).toBeCloseTo(mean, 12);
    expect([late_low, late_high, late_se]).toEqual([low, high, standardError]);
  });

  test('has the paired difference from the same world with other values, and its confidence interval', () => {
    const { mean, low, high, standardError } = pairedDifference(run(10), run(0), 0.95);
    const { more, more_low, more_high, more_se } = result.rows[1];
    expect([more, more_low, more_high, more_se]).toEqual([mean, low, high, standardError]);
    expect(result.rows[0].more).toBe(0);
  });

  test('begins with the number of the point and its values, and ends with replicates and error', () => {
    expect(Object.keys(result.rows[0])).toEqual([
      'point',
      'fine',
      ...['late', 'late_low', 'late_high', 'late_se'],
      ...['more', 'more_low', 'more_high', 'more_se'],
      'replicates',
      'error',
    ]);
    expect(result.rows.map(({ point, fine, replicates, error }) => [point, fine, replicates, error])).toEqual(
      [
        [1, 0, 6, ''],
        [2, 10, 6, ''],
        [3, 200, 6, ''],
      ],
    );
  });

  test('is also a place in typed columns', () => {
    expect(result.columns.fine).toEqual(Float64Array.of(0, 10, 200));
    expect(Array.from(result.columns.late as Float64Array)).toEqual(result.rows.map((row) => row.late));
  });
});

test('an arm of the scenario can be compared with by its name', () => {
  const comparedWith = daycare.compareWith;
  const { rows } = sweep(daycare, { ...options, outputs: [{ ...late, comparedWith }] });
  expect(rows.map((row) => row.late)).toEqual(sweep(daycare, options).rows.map((row) => row.more));
});

test('a point that cannot be run is a row with its reason, and the others have their numbers', () => {
  // The fine would begin after its end.
  const design = points(daycare, [{ fineFrom: 5 }, { fineFrom: 17 }, { fineFrom: 6 }]);
  const { rows } = sweep(daycare, { ...options, design, outputs: [late] });
  expect(rows.map(({ replicates }) => replicates)).toEqual([6, 0, 6]);
  expect(rows[1].late).toBeNaN();
  expect(rows[1].error).toMatch(/fineUntil|fineFrom|week/);
  expect(rows[0].error).toBe('');
});

test('with luck of its own, each point has other people, and is compared with itself on the same ones', () => {
  const { rows } = sweep(daycare, { ...options, luck: 'own' });
  expect(rows[2].late).not.toBe(sweep(daycare, options).rows[2].late);
  const seed = 'sweep, point 2';
  expect(rows[1].more).toBe(pairedDifference(run(10, seed), run(0, seed)).mean);
});

describe('untilWidth', () => {
  const wide = sweep(daycare, { ...options, replicates: untilWidth('late', 1, { atLeast: 4, most: 64 }) });

  test('doubles the replicates of a point until the interval of its mean is narrow enough', () => {
    for (const { replicates, fine } of wide.rows) {
      const widthOf = (count: number) => {
        const { low, high } = pairedDifference(run(fine as number, 'sweep', count), new Float64Array(count));
        return high - low;
      };
      expect([4, 8, 16, 32, 64]).toContain(replicates);
      if (replicates !== 64) expect(widthOf(replicates as number)).toBeLessThanOrEqual(1);
      if (replicates !== 4) expect(widthOf((replicates as number) / 2)).toBeGreaterThan(1);
    }
  });

  test('gives the numbers of a sweep with that many replicates', () => {
    const { replicates, late: mean } = wide.rows[1];
    expect(mean).toBe(sweep(daycare, { ...options, replicates: replicates as number }).rows[1].late);
  });
});

describe('a shard', () => {
  const many = {
    ...options,
    design: sobol(daycare, { fine: { low: 0, high: 200 } }, { points: 64 }),
    replicates: 40,
    outputs: [late],
  };
  const plan = planSweep(daycare, many);

  test('covers the points from the first to the last without a gap', () => {
    expect(plan.shards.length).toBeGreaterThan(1);
    let next = 0;
    for (const { first, count } of plan.shards) {
      expect(first).toBe(next);
      next += count;
    }
    expect(next).toBe(64);
  });

  test('gives the same numbers in this thread and in workers', async () => {
    const small = planSweep(daycare, options);
    const here = runShard(small, small.shards[0]);
    expect(await runShardAsync(small, small.shards[0], { workers: 2 })).toEqual(here);
    expect((await sweepAsync(daycare, { ...options, workers: 0 })).rows).toEqual(
      sweep(daycare, options).rows,
    );
  });

  test('has a name that changes with everything that decides its numbers', () => {
    const changed: readonly (readonly [typeof daycare, SweepOptions])[] = [
      [daycare, many],
      [withValues(daycare, { guilt: 1 }), many],
      [daycare, { ...many, seed: 'other' }],
      [daycare, { ...many, luck: 'own' }],
      [daycare, { ...many, replicates: 41 }],
      [daycare, { ...many, replicates: untilWidth('late', 1, { most: 40 }) }],
      [daycare, { ...many, outputs: [{ ...late, until: 15 }] }],
      [daycare, { ...many, outputs: [{ ...late, comparedWith: { fine: 0 } }] }],
      [daycare, { ...many, design: sobol(daycare, { fine: { low: 0, high: 100 } }, { points: 64 }) }],
    ];
    const names = changed.map(([scenario, one]) => planSweep(scenario, one).shards[0].name);
    expect(new Set(names).size).toBe(changed.length);
    expect(planSweep(daycare, { ...many }).shards).toEqual(plan.shards);
  });
});

describe('a sweep that cannot be run says why in one sentence', () => {
  const other = (change: object) => () => planSweep(daycare, { ...options, ...change });
  const output = (change: object) => other({ outputs: [{ ...late, ...change }] });
  test.each([
    ['no output', other({ outputs: [] }), 'no outputs'],
    ['an unknown measure', output({ measure: 'late' }), 'Unknown measure "late"'],
    ['an unknown arm', output({ comparedWith: 'never' }), 'Unknown arm to compare with "never"'],
    ['an unknown value', output({ comparedWith: { fien: 1 } }), 'did you mean "fine"?'],
    ['a window beyond the end', output({ until: 21 }), 'week 5 to 21: give whole numbers from 1 to 20'],
    ['a name that is no name', output({ name: 'late, mean' }), 'cannot be called'],
    ['twins', other({ outputs: [late, late] }), 'Two columns would be called "late"'],
    ['the name of a parameter', output({ name: 'fine' }), 'Two columns would be called "fine"'],
    ['no replicate', other({ replicates: 0 }), '0 replicates a point'],
    ['a width of nothing', () => untilWidth('late', 0), 'width is 0'],
    ['an unknown output', other({ replicates: untilWidth('latte', 1) }), 'did you mean "late"?'],
    ['a number as seed', other({ seed: 42 }), 'give a text'],
    ['an unknown option', other({ replicate: 5 }), 'did you mean "replicates"?'],
    ['an unknown luck', other({ luck: 'bad' }), 'Unknown luck "bad"'],
    [
      'far too much',
      other({
        design: factorial(daycare, { guilt: { low: 0, high: 2, levels: 50_000 } }),
        replicates: 1_000_000,
      }),
      'ask for fewer',
    ],
  ])('%s', (_, make, said) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(said);
  });
});
