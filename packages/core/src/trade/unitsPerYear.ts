import type { Calendar } from '../scenario/Scenario.js';

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
