import { type MechanismName, mechanismParameters } from '@fairweather/core';
import { groupKey, lognormal, seedKey } from '@fairweather/core/engine';
import { mean, median } from 'simple-statistics';
import type { Cell, Comparison, FindingDesign, Published } from './FindingDesign.js';
import { type Features, featuresOf } from './features.js';
import { type FindingResult, runFindings } from './runFindings.js';
import { sharedPsychology } from './settings.js';
import { findingDesigns } from './studies/index.js';
import { smallestEffect } from './verdictOf.js';

/** A rule of thumb that says a direction for every comparison, without any mechanism. */
export interface Rule {
  readonly name: string;
  /** How much more the people of a cell give; only differences count. */
  readonly score: (features: Features) => number;
}

/** Rules that a mechanism must beat to earn its equations. */
export const rules: readonly Rule[] = [
  { name: 'no effect, ever', score: () => 0 },
  { name: 'incentives work: the more pay, the more is given', score: ({ pay }) => pay },
  { name: 'always crowding out: a price costs one', score: ({ pay }) => (pay > 0 ? -1 : 0) },
  {
    name: 'kindness for kindness: a gift earns one, a breach costs one',
    score: ({ gift, breach }) => Number(gift) - Number(breach),
  },
  {
    name:
      'the story in words: a price costs one where people are social and earns one where they are not; at a going rate ' +
      'or more it earns one and a half; one that is gone has cost one where people are social; a gift and being seen ' +
      'earn one, a breach, an imposed minimum and a new face cost one',
    score: ({ social, pay, priceGone, gift, breach, eyes, newFace, controlled }) =>
      (pay > 0 ? (social ? -1 : 1) : 0) +
      (pay >= 1 ? 1.5 : 0) -
      (priceGone && social ? 1 : 0) +
      Number(gift) +
      Number(eyes) -
      Number(breach) -
      Number(controlled) -
      Number(newFace),
  },
];

/** Whether a published direction holds for a difference, and how small one must be to be none. */
export function holds(direction: Published['direction'], difference: number, smallest = 1e-9): boolean {
  switch (direction) {
    case 'positive':
      return difference >= smallest;
    case 'negative':
      return difference <= -smallest;
    case 'none':
      return Math.abs(difference) < smallest;
    case 'not negative':
      return difference > -smallest;
    case 'not positive':
      return difference < smallest;
  }
}

/** Whether a rule hits each comparison of a design. */
export function ruleHits({ score }: Rule, design: FindingDesign): boolean[] {
  const cellScore = (cell: Cell): number => {
    const own = score(featuresOf(design, cell));
    const other = cell.than === undefined ? own : score(featuresOf(design, { ...cell, arm: cell.than }));
    switch (cell.of) {
      case 'taken':
        return -own;
      case 'less':
        return Math.max(0, other - own);
      case 'more':
        return Math.max(0, own - other);
      default:
        return own;
    }
  };
  return design.comparisons.map(({ weights, published }: Comparison) => {
    const difference = Object.entries(weights).reduce(
      (sum, [name, weight]) => sum + weight * cellScore(design.cells[name]),
      0,
    );
    return holds(published.direction, difference);
  });
}

/** A count of hits. */
export interface Yardstick {
  readonly name: string;
  readonly comparisons: number;
  readonly findings: number;
}

/** How many comparisons and findings of the bank each rule of thumb hits. */
export function ruleYardsticks(): Yardstick[] {
  return rules.map((rule) => {
    const hits = findingDesigns.map((design) => ruleHits(rule, design));
    return {
      name: rule.name,
      comparisons: hits.flat().filter(Boolean).length,
      findings: hits.filter((own) => own.every(Boolean)).length,
    };
  });
}

/** The error of predicted sizes, beside that of two yardsticks: root mean squares, over sizes in shares. */
export interface SizeErrors {
  readonly sizes: number;
  readonly mechanism: number;
  /** If every size were predicted to be zero. */
  readonly zero: number;
  /** If the sign of each were known, and every size were the mean size. */
  readonly signAndMean: number;
}

/** How far predicted sizes lie from published ones, where a size was published as a share or a relative change. */
export function sizeErrors(results: readonly FindingResult[]): SizeErrors {
  const sizes = results.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ prediction, published: { value } }) =>
      value !== null && ['share', 'relative change'].includes(prediction.unit)
        ? [{ predicted: prediction.mean, value }]
        : [],
    ),
  );
  const average = mean(sizes.map(({ value }) => Math.abs(value)));
  const root = (error: (size: (typeof sizes)[number]) => number) =>
    Math.sqrt(mean(sizes.map((size) => error(size) ** 2)));
  return {
    sizes: sizes.length,
    mechanism: root(({ predicted, value }) => predicted - value),
    zero: root(({ value }) => value),
    signAndMean: root(({ value }) => Math.sign(value) * average - value),
  };
}

/** Number of psychologies that are drawn around the shipped one. */
export const PSYCHOLOGIES = 30;
/** How far a value may be wrong: the coefficient of variation of what it is multiplied by. */
export const PSYCHOLOGY_SPREAD = 0.5;
const REPLICATES = 2;

/**
 * A psychology around the shipped one: every value times a lognormal number with mean 1, inside the range of its
 * parameter.
 *
 * @param number from 0
 */
export function drawnPsychology(number: number): Record<string, number> {
  const key = groupKey(seedKey('psychologies'), number, { first: 0, second: 0 });
  return Object.fromEntries(
    Object.entries(sharedPsychology).map(([name, { value }], i) => {
      const { low, high } = mechanismParameters[name as MechanismName];
      const times = lognormal(key, i, 0, 0, { mean: 1, variation: PSYCHOLOGY_SPREAD });
      return [name, Math.min(high, Math.max(low, value * times))];
    }),
  );
}

/** What psychologies around the shipped one say. */
export interface Psychologies {
  /** Number of comparisons that hold under each of them. */
  readonly held: readonly number[];
  readonly median: number;
  /**
   * By finding, for each comparison: the probability that its published direction holds, if nobody knows the values
   * better than that. It is the share of psychologies in which it does, with one half added on either side.
   */
  readonly probabilities: Readonly<Record<string, readonly number[]>>;
}

/**
 * Runs the bank under psychologies drawn around the shipped one. A direction is judged by the mean over replicates.
 *
 * @param ids of the findings. Default: all
 */
export function drawPsychologies(ids?: readonly string[], psychologies = PSYCHOLOGIES): Psychologies {
  const runs = Array.from({ length: psychologies }, (_, number) =>
    runFindings({ ...(ids ? { ids } : {}), values: drawnPsychology(number), replicates: REPLICATES }).map(
      ({ id, comparisons }) => ({
        id,
        held: comparisons.map(({ prediction, published }) =>
          holds(published.direction, prediction.shareDifference.mean, smallestEffect(prediction.level)),
        ),
      }),
    ),
  );
  const held = runs.map((run) => run.flatMap((one) => one.held).filter(Boolean).length);
  const probabilities = Object.fromEntries(
    runs[0].map(({ id, held: own }, place) => [
      id,
      own.map((_, i) => (runs.filter((run) => run[place].held[i]).length + 0.5) / (psychologies + 1)),
    ]),
  );
  return { held, median: median(held), probabilities };
}
