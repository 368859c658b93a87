import type { ArmResult, Difference, JointDifference, MeasureKind, Trade } from '@fairweather/core';
import {
  breakEven,
  CONFIDENCE_LEVEL,
  type Interval,
  jointDifferences,
  measureOf,
  PREDICTIVE_LEVEL,
  pairedDifference,
  predictiveInterval,
  presentValue,
  replicateSeries,
  unitsPerYear,
} from '@fairweather/core';
import { tradeTerms } from '@fairweather/core/engine';
import { mean } from 'simple-statistics';

/** The time at which one arm has made up for its cost compared with another. */
export interface PayBack {
  /** The unit, for the mean over replicates; 0 if it is never behind, Infinity if it stays behind. */
  readonly unit: number;
  /**
   * The same in each replicate: mean and 90 % range over the replicates in which it was behind and made up for it; NaN
   * if there are none.
   */
  readonly range: Interval;
  /**
   * Of the replicates in which it was ever behind, the share in which it made up for it; NaN if it never was behind.
   */
  readonly share: number;
}

/** One side's gain from an arm: the present value of its money in one relationship. */
export interface SideMoney extends Interval {
  /** Paired difference from the arm to compare with; null for that arm itself. */
  readonly difference: Difference | null;
  /** Discounted money so far, minus that of the arm to compare with, unit by unit; joint intervals hold at once. */
  readonly soFar: readonly JointDifference[];
  /** When it has paid for itself compared with the other arm, and when an early gain is lost again. */
  readonly paidBack: PayBack;
  readonly overtaken: PayBack;
}

/** Money of both sides in one arm. */
export interface ArmMoney {
  readonly arm: string;
  readonly seller: SideMoney;
  readonly buyer: SideMoney;
}

/** The arm that is worth most to a side. */
export interface BestArm {
  readonly arm: string;
  /**
   * Other arms whose present value cannot be told apart from its own: the 95 % interval of their paired difference
   * contains zero.
   */
  readonly level: readonly string[];
}

/**
 * Money of both sides, arm by arm, as the present value of one relationship. Each arm has its own discount rate.
 *
 * @returns nothing if one of the two sides is not measured
 */
export function tradeMoney(arms: readonly ArmResult[], baseline: ArmResult): ArmMoney[] {
  const [{ scenario }] = arms;
  if (!measureOf(scenario, 'sellerCash') || !measureOf(scenario, 'buyerCash')) return [];
  const [sellers, buyers] = (['sellerCash', 'buyerCash'] as const).map((kind) => {
    const compared = discounted(baseline, kind);
    return arms.map((arm) =>
      sideMoney(arm === baseline ? compared : discounted(arm, kind), compared, arm === baseline),
    );
  });
  return arms.map(({ name }, i) => ({ arm: name, seller: sellers[i], buyer: buyers[i] }));
}

/** Annual discount rate of an arm, as a number. */
export function yearlyRate({ scenario }: Pick<ArmResult, 'scenario'>): number {
  return tradeTerms(scenario, scenario.trade as Trade).discountRate;
}

/** The arm that is worth most to one side. */
export function bestArm(arms: readonly ArmResult[], kind: 'sellerCash' | 'buyerCash'): BestArm {
  const worth = arms.map((arm) => discounted(arm, kind).map(total));
  const means = worth.map(mean);
  const best = means.indexOf(Math.max(...means));
  const level = arms.filter(
    (_, i) => i !== best && !(pairedDifference(worth[best], worth[i], CONFIDENCE_LEVEL).low > 0),
  );
  return { arm: arms[best].name, level: level.map(({ name }) => name) };
}

/** The money of every replicate, unit by unit, discounted to the start. */
function discounted(arm: ArmResult, kind: MeasureKind): number[][] {
  const rate = yearlyRate(arm);
  const perYear = unitsPerYear(arm.scenario.calendar);
  const one = new Float64Array(arm.outcome.units);
  // The present value of 1 in each unit, so that the present value of a series is its sum.
  const factors = Array.from(one, (_, unit) =>
    presentValue(
      one.map((__, u) => (u === unit ? 1 : 0)),
      rate,
      perYear,
    ),
  );
  return replicateSeries(arm.outcome, measureOf(arm.scenario, kind) as string).map((series) =>
    Array.from(series, (money, unit) => money * factors[unit]),
  );
}

function sideMoney(
  own: readonly (readonly number[])[],
  compared: readonly (readonly number[])[],
  same: boolean,
): SideMoney {
  const gains = own.map((series, replicate) =>
    series.map((money, unit) => money - compared[replicate][unit]),
  );
  const worth = own.map(total);
  const sums = own.map(running);
  const comparedSums = compared.map(running);
  return {
    ...predictiveInterval(worth, PREDICTIVE_LEVEL),
    difference: same ? null : pairedDifference(worth, compared.map(total), CONFIDENCE_LEVEL),
    soFar: jointDifferences(
      own[0].map((_, unit) => ({ arm: at(sums, unit), baseline: at(comparedSums, unit) })),
      CONFIDENCE_LEVEL,
    ),
    paidBack: payBack(gains),
    overtaken: payBack(gains.map((gain) => gain.map((money) => -money))),
  };
}

function payBack(gains: readonly (readonly number[])[]): PayBack {
  const average = gains[0].map((_, unit) => mean(gains.map((gain) => gain[unit])));
  const behind = gains.map((gain) => breakEven(gain, 0, 1)).filter((unit) => unit > 0);
  const made = behind.filter((unit) => Number.isFinite(unit));
  const none: Interval = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  return {
    // The money is already discounted.
    unit: breakEven(average, 0, 1),
    range: made.length > 0 ? predictiveInterval(made, PREDICTIVE_LEVEL) : none,
    share: made.length / behind.length,
  };
}

function at(series: readonly (readonly number[])[], unit: number): number[] {
  return series.map((sum) => sum[unit]);
}

function total(series: readonly number[]): number {
  return series.reduce((sum, money) => sum + money, 0);
}

function running(series: readonly number[]): number[] {
  let sum = 0;
  return series.map((money) => {
    sum += money;
    return sum;
  });
}
