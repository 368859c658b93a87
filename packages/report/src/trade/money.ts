import type { ArmResult, Difference, MeasureKind, Trade } from '@fairweather/core';
import {
  breakEven,
  CONFIDENCE_LEVEL,
  type Interval,
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

/** When one arm has made up for what it costs against another. */
export interface PayBack {
  /** The unit, on the mean over replicates; 0 where it is never behind, Infinity where it stays behind. */
  readonly unit: number;
  /** The same in each replicate: mean and 90 % range of those in which it was behind and made up for it; NaN where none did. */
  readonly range: Interval;
  /** Of the replicates in which it was ever behind, the share in which it made up for it; NaN where it never was behind. */
  readonly share: number;
}

/** What one side has from an arm: the present value of its money in one relationship. */
export interface SideMoney extends Interval {
  /** Against the arm to compare with, paired; null for that arm itself. */
  readonly difference: Difference | null;
  /** Discounted money so far less that of the arm to compare with, unit by unit. */
  readonly soFar: readonly Difference[];
  /** When it has paid for itself against the arm to compare with, and when what it gained at first is gone again. */
  readonly paidBack: PayBack;
  readonly overtaken: PayBack;
}

/** Money on both sides of one arm. */
export interface ArmMoney {
  readonly arm: string;
  readonly seller: SideMoney;
  readonly buyer: SideMoney;
}

/** Which arm is worth most to a side. */
export interface BestArm {
  readonly arm: string;
  /** Other arms from which its present value cannot be told apart: the 95 % interval of their paired difference holds zero. */
  readonly level: readonly string[];
}

/**
 * Money on both sides, arm by arm, in present values of one relationship. Each arm discounts at its own rate.
 *
 * @returns nothing where one of the two sides is not measured
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

/** Discount rate a year of an arm, as a number. */
export function yearlyRate({ scenario }: Pick<ArmResult, 'scenario'>): number {
  return tradeTerms(scenario, scenario.trade as Trade).discountRate;
}

/** Which arm is worth most to one side. */
export function bestArm(arms: readonly ArmResult[], kind: 'sellerCash' | 'buyerCash'): BestArm {
  const worth = arms.map((arm) => discounted(arm, kind).map(total));
  const means = worth.map(mean);
  const best = means.indexOf(Math.max(...means));
  const level = arms.filter(
    (_, i) => i !== best && !(pairedDifference(worth[best], worth[i], CONFIDENCE_LEVEL).low > 0),
  );
  return { arm: arms[best].name, level: level.map(({ name }) => name) };
}

/** The money of every replicate, unit by unit, as it is worth at the start. */
function discounted(arm: ArmResult, kind: MeasureKind): number[][] {
  const rate = yearlyRate(arm);
  const perYear = unitsPerYear(arm.scenario.calendar);
  const one = new Float64Array(arm.outcome.units);
  // What 1 in a unit is worth, so that the sum of a series is its present value.
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
    soFar: own[0].map((_, unit) => {
      const at = (series: readonly (readonly number[])[]) => series.map((sum) => sum[unit]);
      return pairedDifference(at(sums), at(comparedSums), CONFIDENCE_LEVEL);
    }),
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
    // The money is discounted already.
    unit: breakEven(average, 0, 1),
    range: made.length > 0 ? predictiveInterval(made, PREDICTIVE_LEVEL) : none,
    share: made.length / behind.length,
  };
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
