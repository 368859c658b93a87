import type { Scenario } from '@fairweather/core';
import { replicateQuantile } from '@fairweather/core/tools';
import type { CountData } from '../counts/CountData.js';
import { fittedScenario, groupCounts } from '../fit/simulateCounts.js';
import type { TheoryFit } from '../fit/TheoryFit.js';
import { type GroupSeries, patterns } from './patterns.js';
import { pricedSpan } from './pricedSpan.js';

/** One pattern, as counted and as reproduced by a theory. */
export interface PatternCheck {
  readonly pattern: string;
  readonly observed: number;
  /** Mean and central 90 % of the replicates. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** True if the theory was fitted to the pattern, so that agreement checks nothing. */
  readonly fitted: boolean;
  /** Two-sided p-value: how often a replicate lies as far out as the counts; none for what was fitted. */
  readonly p?: number;
}

/** Options for `predictiveChecks`. */
export interface CheckOptions {
  readonly replicates?: number;
  readonly seed?: string;
}

/**
 * Simulates people under a fitted theory and asks for each pattern whether such counts look like the observed ones: a
 * parametric bootstrap that treats the estimates as exact.
 *
 * @param data every group counted in every unit
 * @param scenario with the groups of the data
 */
export function predictiveChecks(
  data: CountData,
  scenario: Scenario,
  fit: TheoryFit,
  { replicates = 400, seed = 'checks' }: CheckOptions = {},
): PatternCheck[] {
  const span = pricedSpan(scenario);
  const observed = data.groups.map(({ treated, counts }) => ({
    treated,
    taken: counts.map(({ taken }) => taken),
  }));
  const simulated = groupCounts(fittedScenario(scenario, fit), { replicates, seed }).map(
    (groups): GroupSeries[] => groups.map((taken, g) => ({ treated: data.groups[g].treated, taken })),
  );
  return patterns.map(({ name, fitted, value }) => {
    const there = value(observed, span);
    const values = simulated.map((groups) => value(groups, span)).sort((a, b) => a - b);
    return {
      pattern: name,
      observed: there,
      mean: values.reduce((sum, one) => sum + one, 0) / values.length,
      low: replicateQuantile(values, 0.05),
      high: replicateQuantile(values, 0.95),
      fitted,
      ...(fitted ? {} : { p: twoSided(there, values) }),
    };
  });
}

/**
 * A p-value from replicates; counting the observation as one of them keeps it above zero.
 *
 * Source: Davison & Hinkley (1997), Bootstrap Methods, section 4.2, doi:10.1017/CBO9780511802843.
 */
function twoSided(observed: number, values: readonly number[]): number {
  const above = values.filter((value) => value >= observed).length;
  const below = values.filter((value) => value <= observed).length;
  return Math.min(1, (2 * (1 + Math.min(above, below))) / (values.length + 1));
}
