import type { Cell, Comparison, FindingDesign } from './FindingDesign.js';
import { armOf } from './measureCells.js';

/** What is done to the people of a cell, in words of the story: everything that a rule of thumb may look at. */
export interface Features {
  /** Whether the people are in a social frame and pro-social, by half or more. */
  readonly social: boolean;
  /** The pay that hangs on the act in the measured rounds, in going rates; 0 if no price is named or it is excused. */
  readonly pay: number;
  /** Whether a price was named before, and is not now. */
  readonly priceGone: boolean;
  readonly gift: boolean;
  /** Less than was owed, or treatment by the rules. */
  readonly breach: boolean;
  readonly eyes: boolean;
  readonly newFace: boolean;
  /** Whether a minimum is imposed. */
  readonly controlled: boolean;
}

/** The features of a cell, from the levers of its arm. */
export function featuresOf(design: FindingDesign, { arm, from = 2, until = from }: Cell): Features {
  const { values } = armOf(design.scenario, arm);
  const at = (lever: string, round: number) => values[`${lever}${round}` as keyof typeof values] ?? 0;
  const rounds = Array.from({ length: until }, (_, i) => i + 1);
  const measured = rounds.filter((round) => round >= from);
  const named = (round: number) => (at('excused', round) >= 1 ? 0 : at('pay', round));
  const pay = Math.max(0, ...measured.map(named));
  const handover = values['handoverAt' as keyof typeof values] ?? 0;
  return {
    social: values.frameStart * values.proSocialShare >= 0.5,
    pay,
    priceGone: pay === 0 && rounds.some((round) => named(round) > 0),
    gift: rounds.some((round) => at('need', round) > 0 && at('granted', round) > 0),
    breach: rounds.some(
      (round) => (at('need', round) > 0 && at('granted', round) === 0) || at('rules', round) > 0,
    ),
    eyes: measured.some((round) => at('seen', round) > 0),
    newFace: handover > 0 && handover <= until,
    controlled: (design.minimum?.of[arm] ?? 0) > 0,
  };
}

/** What a comparison is about. */
export type ComparisonKind =
  | 'price against none'
  | 'size of a price'
  | 'after a price'
  | 'gift'
  | 'breach'
  | 'handover'
  | 'control'
  | 'being seen'
  | 'people';

/** What differs between the cells that a comparison sets against each other; the first of these that does. */
export function kindOf(design: FindingDesign, { weights }: Comparison): ComparisonKind {
  const side = (positive: boolean) =>
    Object.entries(weights).find(([, weight]) => weight > 0 === positive)?.[0] ?? Object.keys(weights)[0];
  const [one, other] = [true, false].map((positive) => design.cells[side(positive)]);
  const against = one === other && one.than ? { ...one, arm: one.than } : other;
  const [a, b] = [featuresOf(design, one), featuresOf(design, against)];
  if (a.newFace !== b.newFace) return 'handover';
  if (a.controlled !== b.controlled) return 'control';
  if (a.priceGone !== b.priceGone) return 'after a price';
  if (a.gift !== b.gift) return 'gift';
  if (a.breach !== b.breach) return 'breach';
  if (a.pay > 0 !== b.pay > 0) return 'price against none';
  if (a.pay !== b.pay) return 'size of a price';
  return a.eyes !== b.eyes ? 'being seen' : 'people';
}
