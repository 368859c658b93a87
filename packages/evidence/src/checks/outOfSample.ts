import { findTheory, type Scenario, withTheory } from '@fairweather/core';
import { exp, log } from '@fairweather/core/tools';
import type { CountData, CountedGroup } from '../counts/CountData.js';
import { betaBinomial, binomial, type CountLaw } from '../fit/CountLaw.js';
import { fitProblem } from '../fit/FitProblem.js';
import { type FitOptions, fitTheory } from '../fit/fitTheory.js';
import { parametersOf } from '../fit/fittedParameters.js';
import { slopesAt } from '../fit/maximise.js';
import { predictionOf } from '../fit/predictCounts.js';
import { search } from '../fit/search.js';
import { influenceOf } from '../fit/stretch.js';
import type { TheoryFit } from '../fit/TheoryFit.js';
import { pricedSpan } from './pricedSpan.js';

/** A theory's predictions for counts that it was not fitted to. */
export interface OutOfSample {
  /** Number of predicted counts. */
  readonly counts: number;
  /** Log probability of those counts, each group's taken together; nearer to zero is better. */
  readonly logScore: number;
  /** The same for each group. */
  readonly byGroup: readonly number[];
  /** Share of the counts inside the 90 % interval of their prediction. */
  readonly coverage: number;
  /** Parameters that the fitted counts do not inform at all: they stay at the scenario's values. */
  readonly uninformed?: readonly string[];
}

/**
 * Fits up to the last unit of the price and predicts the units after it. What only matters afterwards, such as the
 * recovery of the frame, cannot be known then; it stays at the scenario's value.
 */
export function predictAfterRemoval(data: CountData, scenario: Scenario, fit: TheoryFit): OutOfSample {
  const { until } = pricedSpan(scenario);
  const early = upTo(data, until);
  const problem = fitProblem(early, scenario, fit.theory, { law: lawOf(fit) });
  const found = search(problem);
  const slopes = slopesAt(problem, found, []);
  const { values } = withTheory(scenario, findTheory(fit.theory).name);
  const names = parametersOf(data, fit.theory);
  const uninformed = names.filter((_, k) => !influenceOf(problem, slopes, found, k));
  const estimates = Object.fromEntries(
    names.map((name, k) => [name, { value: uninformed.includes(name) ? values[name] : found.values[k] }]),
  );
  const predictions = data.groups.map((group, g) => {
    const alone = only(data, scenario, g);
    const prediction = predictionOf(alone.data, alone.scenario, { theory: fit.theory, estimates });
    const at = (level: number) => prediction([level])[0];
    return predicted(group, { law: lawOf(fit), start: found.levels[g], at, known: until });
  });
  return { ...together(predictions), ...(uninformed.length > 0 ? { uninformed } : {}) };
}

/**
 * Leaves out each group in turn: fits the theory to the others, and predicts the units of the group from the price on.
 * Its level is known only from its own units before the price: the prediction is a mean over all levels, each weighted
 * by how likely it makes those.
 */
export function leaveOneOut(
  data: CountData,
  scenario: Scenario,
  fit: TheoryFit,
  options: Pick<FitOptions, 'law' | 'unitEffects'> = {},
): OutOfSample {
  const { from } = pricedSpan(scenario);
  return together(
    data.groups.map((group, g) => {
      const others = without(data, scenario, g);
      const levels = fit.levels.filter((_, k) => k !== g);
      const near = { estimates: fit.estimates, levels };
      const refit = fitTheory(others.data, others.scenario, fit.theory, {
        ...options,
        from: near,
        intervals: false,
      });
      const alone = only(data, scenario, g);
      const prediction = predictionOf(alone.data, alone.scenario, refit);
      const at = (level: number) => prediction([level])[0];
      return predicted(group, { law: lawOf(refit), start: fit.levels[g], at, known: from - 1 });
    }),
  );
}

/** The law of a fit. */
export function lawOf({ law }: Pick<TheoryFit, 'law'>): CountLaw {
  return law.name === 'binomial' ? binomial : betaBinomial(law.correlation);
}

/** How one group is predicted. */
interface Predicting {
  readonly law: CountLaw;
  /** A level to start from. */
  readonly start: number;
  /** What is to be expected at a level. */
  readonly at: (level: number) => readonly number[];
  /** The last unit from which the level is known; the later ones are predicted. */
  readonly known: number;
}

/** The log-likelihood of a level falls by this at the end of five standard errors. */
const FAR = 12.5;
/** Levels beyond these log odds are indistinguishable from never and always. */
const BOUND = 15;
const POINTS = 31;

/** The prediction for the later counts of one group, its level known from the earlier ones. */
function predicted({ counts }: CountedGroup, { law, start, at, known }: Predicting) {
  const logOf = (expected: readonly number[], of: (unit: number) => boolean) =>
    counts.reduce(
      (sum, { unit, taken, opportunities }, i) =>
        of(unit) ? sum + law.log(taken, opportunities, expected[i]) : sum,
      0,
    );
  const levels = levelsAround(start, (level) => logOf(at(level), (unit) => unit <= known)).map(
    ({ level, likelihood }) => ({ expected: at(level), likelihood }),
  );
  const most = Math.max(...levels.map(({ likelihood }) => likelihood));
  const all = levels.reduce((sum, { likelihood }) => sum + exp(likelihood - most), 0);
  const mixed = levels.map(({ expected, likelihood }) => ({
    expected,
    weight: exp(likelihood - most) / all,
  }));
  const scores = mixed.map(({ expected, weight }) => log(weight) + logOf(expected, (unit) => unit > known));
  const best = Math.max(...scores);
  const logScore = best + log(scores.reduce((sum, score) => sum + exp(score - best), 0));
  let inside = 0;
  let number = 0;
  counts.forEach(({ unit, taken, opportunities }, i) => {
    if (unit <= known) return;
    number++;
    const chance = (count: number) =>
      mixed.reduce(
        (sum, { expected, weight }) => sum + weight * exp(law.log(count, opportunities, expected[i])),
        0,
      );
    // Outside if 95 % or more lie on one side of it.
    let below = 0;
    for (let count = 0; count < taken; count++) below += chance(count);
    const upTo = below + chance(taken);
    if (below < 0.95 && upTo > 0.05) inside++;
  });
  return { logScore, inside, number };
}

/** Levels at even distances, as far as their counts allow them. */
function levelsAround(
  start: number,
  likelihoodAt: (level: number) => number,
): { readonly level: number; readonly likelihood: number }[] {
  // The likelihood of a level has one hill: climb it, and then walk down on both sides.
  let top = { level: start, likelihood: likelihoodAt(start) };
  for (let step = 1; step > 1e-3; ) {
    const next = [-step, step]
      .map((by) => Math.max(-BOUND, Math.min(BOUND, top.level + by)))
      .map((level) => ({ level, likelihood: likelihoodAt(level) }))
      .find(({ likelihood }) => likelihood > top.likelihood);
    if (next) top = next;
    else step /= 2;
  }
  const end = (direction: number): number => {
    for (let step = 0.01; ; step *= 1.5) {
      const level = top.level + direction * step;
      if (Math.abs(level) >= BOUND) return direction * BOUND;
      if (likelihoodAt(level) < top.likelihood - FAR) return level;
    }
  };
  const [low, high] = [end(-1), end(1)];
  return Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1)).map((level) => ({
    level,
    likelihood: likelihoodAt(level),
  }));
}

function together(predictions: readonly ReturnType<typeof predicted>[]): OutOfSample {
  const counts = sum(predictions.map(({ number }) => number));
  return {
    counts,
    logScore: sum(predictions.map(({ logScore }) => logScore)),
    byGroup: predictions.map(({ logScore }) => logScore),
    coverage: sum(predictions.map(({ inside }) => inside)) / counts,
  };
}

function upTo(data: CountData, last: number): CountData {
  const groups = data.groups.map((group) => ({
    ...group,
    counts: group.counts.filter(({ unit }) => unit <= last),
  }));
  return { ...data, groups };
}

interface Part {
  readonly data: CountData;
  readonly scenario: Scenario;
}

/** All groups but one. */
function without(data: CountData, scenario: Scenario, g: number): Part {
  return chosen(data, scenario, (i) => i !== g);
}

/** One group. */
function only(data: CountData, scenario: Scenario, g: number): Part {
  return chosen(data, scenario, (i) => i === g);
}

function chosen(data: CountData, scenario: Scenario, which: (i: number) => boolean): Part {
  const part = <Item>(items: readonly Item[]) => items.filter((_, i) => which(i));
  return {
    data: { ...data, groups: part(data.groups) },
    scenario: { ...scenario, groups: part(scenario.groups) },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
