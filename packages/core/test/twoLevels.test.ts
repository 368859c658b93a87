import { describe, expect, test } from 'vitest';
import { acrossReplicates, crowd, probability, runReplicates } from '../src/index.js';
import { normAfter } from '../src/mechanism/norm.js';
import { alike, scenarioWith } from './support/scenarioWith.js';

const logit = (rate: number) => Math.log(rate / (1 - rate));

/**
 * The norm in a crowd without end, from a displaced start, when all goes on as usual: n ← n + ν (Λ(b − J(n₀ − n)) − n).
 */
function settled(conformity: number, usual: number, start: number): number {
  let seen = start;
  for (let t = 0; t < 20_000; t++) {
    const share = probability(logit(usual) - crowd(conformity, usual, seen));
    seen = normAfter(seen, share, 0.2);
  }
  return seen;
}

/**
 * A level p supports itself against small moves if and only if the slope J·p(1−p) of the response is below 1. So two
 * stable levels need a level between them where J·p(1−p) is above 1: never below J = 4, as p(1−p) is at most ¼.
 */
describe('the norm in a crowd without end', () => {
  test('returns from anywhere if J·p(1−p) < 1 at every level', () => {
    for (const usual of [0.08, 0.3, 0.5, 0.9]) {
      for (const start of [0, 0.02, 0.5, 0.99, 1]) {
        expect(settled(3.9, usual, start)).toBeCloseTo(usual, 6);
      }
    }
  });

  test('leaves the usual half for another level if J·¼ > 1, however small the push', () => {
    expect(settled(3.9, 0.5, 0.51)).toBeCloseTo(0.5, 6);
    // J = 6: the other levels solve n = Λ(6 (n − ½)), which Python's float iterates to 0.92928, and 1 − 0.92928.
    expect(settled(6, 0.5, 0.501)).toBeCloseTo(0.92928, 4);
    expect(settled(6, 0.5, 0.499)).toBeCloseTo(0.07072, 4);
  });

  test('stays at both of two stable levels, and returns to each from nearby', () => {
    // Usual 0.08 under J = 8: J·p(1−p) = 0.59 at 0.08, above 1 between, and 0.03 at the upper level.
    const upper = settled(8, 0.08, 1);
    expect(upper).toBeGreaterThan(0.98);
    expect(8 * upper * (1 - upper)).toBeLessThan(1);
    expect(settled(8, 0.08, 0.9)).toBeCloseTo(upper, 6);
    expect(settled(8, 0.08, 0.15)).toBeCloseTo(0.08, 6);
  });
});

describe('the norm in a run of 2,000 people after a push has ended', () => {
  /** A shock for four weeks, then forty without it; the norm in the last ten. */
  function normAfterPush(conformity: number): number {
    const scenario = scenarioWith(
      {
        calendar: { period: 'day', unit: 'week', periodsPerUnit: 5, units: 44 },
        groups: [
          {
            name: 'crowd',
            members: 2000,
            treated: true,
            baseline: { taken: 500, opportunities: 1000 },
          },
        ],
        policy: [{ kind: 'shock', from: 1, until: 4, amount: 3, groups: 'all' }],
      },
      { ...alike, conformity, normSpeed: 0.2 },
    );
    const outcome = runReplicates(scenario, { seed: 'push', replicates: 1 });
    expect(acrossReplicates(outcome, 'norm', 4)[0]).toBeGreaterThan(0.8);
    return acrossReplicates(outcome, 'norm', 35, 44)[0];
  }

  // The norm of 2,000 people wobbles by less than 0.01, so 0.05 is five standard deviations and more.
  test('returns to the usual half below the bound: J·¼ = ½', () => {
    expect(Math.abs(normAfterPush(2) - 0.5)).toBeLessThan(0.05);
  });

  test('stays at the upper level above the bound: J·¼ = 1½', () => {
    expect(Math.abs(normAfterPush(6) - 0.929)).toBeLessThan(0.05);
  });
});
