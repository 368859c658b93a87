import { mean } from 'simple-statistics';
import type { Cell, Comparison, FindingDesign, Published } from './FindingDesign.js';
import { type Features, featuresOf } from './features.js';
import type { FindingResult } from './runFindings.js';
import { findingDesigns } from './studies/index.js';

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
      'the story in words: a price costs one where people are social and earns one where they are not; at a going ' +
      'rate or more it earns one and a half; one that is gone has cost one where people are social; a gift and being ' +
      'seen earn one, a breach, an imposed minimum and a new face cost one',
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

const UNPRICED: Features = {
  social: true,
  pay: 0,
  priceGone: false,
  gift: false,
  breach: false,
  eyes: false,
  newFace: false,
  controlled: false,
};
/** A small price among people in a social frame. */
const PRICED: Features = { ...UNPRICED, pay: 0.25 };

/** Whether a rule hits each comparison of a design. */
export function ruleHits({ score }: Rule, design: FindingDesign): boolean[] {
  const cellScore = (cell: Cell): number => {
    // A rule says how much people give. Of the frame it is only said that a price takes it.
    if (cell.of === 'frame') return featuresOf(design, cell).pay > 0 ? score(PRICED) - score(UNPRICED) : 0;
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
    Math.sqrt(mean(sizes.map((size) => error(size) * error(size))));
  return {
    sizes: sizes.length,
    mechanism: root(({ predicted, value }) => predicted - value),
    zero: root(({ value }) => value),
    signAndMean: root(({ value }) => Math.sign(value) * average - value),
  };
}
