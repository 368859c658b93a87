import { InputError } from '@fairweather/core';
import { describe, expect, test } from 'vitest';
import { robustChoice } from '../src/index.js';

/** Three arms in four worlds; less is better. The best of each world: 1, 2, 4, 4. */
const arms = { strict: [1, 2, 9, 9], mild: [3, 3, 4, 5], none: [8, 8, 8, 4] };

describe('robustChoice', () => {
  const [strict, mild, none] = robustChoice(arms, { better: 'less', goodEnough: 5 });

  test('gives each arm its mean, and its mean and worst regret against the best arm of each world', () => {
    // Regrets of strict: 0, 0, 5, 5; of mild: 2, 1, 0, 1; of none: 7, 6, 4, 0.
    expect([strict, mild, none].map(({ mean }) => mean.estimate)).toEqual([5.25, 3.75, 7]);
    expect([strict, mild, none].map(({ regret }) => regret.estimate)).toEqual([2.5, 1, 4.25]);
    expect([strict, mild, none].map(({ worstRegret }) => worstRegret)).toEqual([5, 2, 7]);
  });

  test('counts the worlds in which an arm is good enough, and in which none is better', () => {
    expect([strict, mild, none].map(({ satisfactory }) => satisfactory.estimate)).toEqual([0.5, 1, 0.25]);
    expect([strict, mild, none].map(({ best }) => best.estimate)).toEqual([0.5, 0.25, 0.25]);
  });

  test('counts the worlds in which an arm is better than each other one, and a draw for neither', () => {
    const shares = [strict, mild, none].map(({ betterThan }) =>
      Object.fromEntries(Object.entries(betterThan).map(([arm, { estimate }]) => [arm, estimate])),
    );
    // Strict beats mild in two worlds of four, and none in two; mild beats none in three.
    expect(shares).toEqual([
      { mild: 0.5, none: 0.5 },
      { strict: 0.5, none: 0.75 },
      { strict: 0.5, mild: 0.25 },
    ]);
    const [one, other] = robustChoice({ a: [1, 2], b: [1, 3] }, { better: 'more', goodEnough: 0 });
    expect([one.betterThan.b.estimate, other.betterThan.a.estimate]).toEqual([0, 0.5]);
  });

  test('turns round where more is better', () => {
    const negative = Object.fromEntries(
      Object.entries(arms).map(([arm, all]) => [arm, all.map((one) => -one)]),
    );
    const turned = robustChoice(negative, { better: 'more', goodEnough: -5 });
    expect(turned.map(({ regret, satisfactory }) => [regret, satisfactory])).toEqual(
      [strict, mild, none].map(({ regret, satisfactory }) => [regret, satisfactory]),
    );
  });

  test('has no interval where every world agrees', () => {
    expect(mild.satisfactory).toEqual({ estimate: 1, low: 1, high: 1 });
  });

  test('has intervals of 95 % that cover a true share about 95 times of 100', () => {
    // Arm a is good enough in 30 % of all worlds, of which each study draws 100.
    let covered = 0;
    for (let study = 0; study < 200; study++) {
      let state = study + 1;
      const a = Array.from({ length: 100 }, () => {
        state = (state * 48271) % 2147483647;
        return state / 2147483647;
      });
      const [{ satisfactory }] = robustChoice({ a }, { better: 'less', goodEnough: 0.3, resamples: 300 });
      covered += Number(satisfactory.low <= 0.3 && 0.3 <= satisfactory.high);
    }
    // Percentiles of 100 worlds cover a little less than 95 %; below 89 % would be four standard errors from 95 %.
    expect(covered / 200).toBeGreaterThan(0.89);
  });

  test.each([
    ['no arm', {}, 'nothing to compare'],
    ['arms of other designs', { a: [1, 2], b: [1] }, '"b" has 1 worlds and "a" has 2'],
    ['a missing value', { a: [1, Number.NaN] }, '"a" has no value in world 2'],
  ])('refuses %s in one sentence', (_, given, said) => {
    const choose = () => robustChoice(given as typeof arms, { better: 'less', goodEnough: 5 });
    expect(choose).toThrow(InputError);
    expect(choose).toThrow(said);
  });
});
