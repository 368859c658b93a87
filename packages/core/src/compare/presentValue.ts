import { pow } from '../numbers/pow.js';
import type { Calendar } from '../scenario/Scenario.js';

/**
 * The worth of a series of money at its start.
 *
 *     Σ m_t / (1 + r)^((t − ½) / n), with units t = 1, 2 … and money in the middle of each
 *
 * @param money one entry a unit
 * @param yearlyRate discount rate a year, 0 or more
 * @param unitsPerYear 12 for months
 * @example
 * presentValue([100, 100], 0, 12); // 200
 */
export function presentValue(money: ArrayLike<number>, yearlyRate: number, unitsPerYear: number): number {
  let sum = 0;
  for (let t = 0; t < money.length; t++) sum += money[t] / pow(1 + yearlyRate, (t + 0.5) / unitsPerYear);
  return sum;
}

/**
 * After how many units a difference of money has paid for itself: the first unit at whose end the discounted sum, once
 * below zero, is zero or more for good.
 *
 * @param gain money of one arm less that of another, one entry a unit
 * @returns the unit, counted from 1; 0 where it never costs anything, Infinity where it is not paid back
 * @example
 * breakEven([0, -5, 3, 3], 0, 12); // 4
 */
export function breakEven(gain: ArrayLike<number>, yearlyRate: number, unitsPerYear: number): number {
  let sum = 0;
  let paid = 0;
  let below = false;
  for (let t = 0; t < gain.length; t++) {
    sum += gain[t] / pow(1 + yearlyRate, (t + 0.5) / unitsPerYear);
    if (sum < 0) {
      below = true;
      paid = Number.POSITIVE_INFINITY;
    } else if (below && paid === Number.POSITIVE_INFINITY) paid = t + 1;
  }
  return paid;
}

const PER_YEAR: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/**
 * How many units of a calendar a year has, for a discount rate a year; 12 for a unit of any other name.
 *
 * @example
 * unitsPerYear({ period: 'day', unit: 'week', periodsPerUnit: 5, units: 20 }); // 52
 */
export function unitsPerYear({ unit }: Calendar): number {
  return Object.hasOwn(PER_YEAR, unit) ? PER_YEAR[unit] : 12;
}
