import type { Difference, ParameterDeclaration } from '@fairweather/core';
import { one, percent, plusMinus } from '../text/numbers.js';
import type { PayBack, SideMoney } from './money.js';

/** Texts of the tables and charts of a scenario with trade; those of its reading are in `reading.ts`. */

/** A difference in percentage points or money with its sign and half the width of its interval: "−25.9 ± 0.6". */
export const differenceText = ({ mean, high }: Pick<Difference, 'mean' | 'high'>, factor = 1): string =>
  plusMinus(factor * mean, factor * (high - mean), 1);

/** "month 31 (27–36)", "ahead until month 41 (38–46)", "never behind" or "not within 60 months". */
export const paidBackCell = (side: SideMoney, unit: string, units: number): string => {
  const { paidBack, overtaken } = side;
  if (paidBack.unit === 0) return overtaken.unit === 0 ? 'no difference' : 'never behind';
  if (Number.isFinite(paidBack.unit)) return `${unit} ${paidBack.unit}${range(paidBack, 0)}`;
  return leadsFirst(side)
    ? `ahead until ${unit} ${overtaken.unit - 1}${range(overtaken, 1)}`
    : `not within ${units} ${unit}s${paidBack.share >= 0.005 ? ` (but in ${percent(paidBack.share, 0)} %)` : ''}`;
};

/**
 * How much replicates differ: " (27–36)", or " (8–56, in 52 %)" if it does not happen in all of them.
 */
const range = ({ range: { low, high }, share }: PayBack, less: number): string => {
  if (Number.isNaN(low)) return '';
  const rarely = share < 0.995 ? `, in ${percent(share, 0)} %` : '';
  return ` (${Math.round(low) - less}–${Math.round(high) - less}${rarely})`;
};

/** True if an interval excludes zero. */
export const isSure = ({ low, high }: Pick<Difference, 'low' | 'high'>): boolean => low > 0 || high < 0;

/** True if an arm that ends behind was ahead before, by more than luck would explain. */
export const leadsFirst = ({ overtaken, soFar }: SideMoney): boolean =>
  overtaken.unit > 0 && Number.isFinite(overtaken.unit) && soFar.some(({ jointLow }) => jointLow > 0);

export const tradeHeadings = {
  chart: (unit: string) => `Orders that come, ${unit} by ${unit}: mean, lowest bar 0 and highest 100 %`,
  levels: (given: string) => `As given: ${given} (simulated mean and 90 % interval, in percent)`,
  levelColumns: ['orders that come', '90 % interval', 'relationships that last', '90 % interval'],
  orders: (compareWith: string) =>
    `Orders that come: percentage points against “${compareWith}”, paired, ± half of the joint 95 % interval`,
  lasting: (compareWith: string) =>
    `Relationships that last: percentage points against “${compareWith}”, paired, ± half of the joint 95 % interval`,
  money: (side: Side, unit: string, rate: number, units: string, compareWith: string) =>
    `Money of the ${side}: present value of one relationship (${unit}, ${units}, ${one(100 * rate)} % a ` +
    `year), against “${compareWith}”`,
  moneyColumns: ['arm', 'present value', '90 % interval', 'difference', 'has paid for itself (90 %)'],
  sides: (stretch: string, end: string) =>
    `Who can walk away, and who would, in ${stretch} (percent; binding in logits; “if free”: if nothing bound ` +
    `the customer; ended by the end of ${end})`,
  sidesColumns: [
    'arm',
    'binds',
    'orders',
    'if free',
    'customer helps',
    'if free',
    'seller helps',
    'one-sidedness',
    'customer ended',
    'seller ended',
  ],
  stages:
    'Stage of the relationships, and relationship velocity: change of the conscience price of those who stay, logits',
  stageColumns: (unit: string, middle: number, end: number, from: number) => [
    'arm',
    `${unit} 1`,
    `${unit} ${middle}`,
    `${unit} ${end}`,
    `per ${unit}, after ${unit} ${from}`,
    '90 % interval',
  ],
} as const;

/** The headings of `describe`. */
export const describeTexts = {
  entities: 'Both sides',
  process: 'How a period goes',
  terms: 'Terms of trade',
} as const;

/** One of the two sides. */
export type Side = 'seller' | 'buyer';

/** Texts of the charts. */
export const tradeCharts = {
  illustrative: 'Illustrative: these numbers are not based on published data.',
  measured: 'Simulated.',
  orders: 'Share of the orders that come',
  ordersNote: (compareWith: string) =>
    `Line and band: simulated mean and 90 % interval of each point by itself. Dashed: “${compareWith}”.`,
  // No longer than the height of a small panel.
  ordersAxis: 'orders, %',
  price: (amount: number, parameter?: ParameterDeclaration) =>
    parameter ? `${parameter.label}: ${amount} ${parameter.unit}`.trim() : `price: ${amount}`,
  lasting: 'Who is still there',
  lastingNote: 'Share of the relationships that last, mean.',
  lastingAxis: 'relationships that last, %',
  money: (compareWith: string) => `Money so far, against “${compareWith}”`,
  moneyNote: (unit: string) =>
    `Discounted sum per relationship, ${unit}; band: joint 95 % interval of all its points.`,
  moneyZero: 'Zero is the arm to compare with: where a line crosses it, the arm breaks even.',
  side: { seller: 'The seller', buyer: 'The buyer' },
  differences: (compareWith: string) => `What each arm adds to “${compareWith}”`,
  differencesNote:
    'Paired difference with its joint 95 % interval (all of the table hold at once), which may be narrower than ' +
    'the dot.',
  differencesAxis: 'orders that come, percentage points',
  prices: (taking: string, given: string) => `Why: the four prices of ${taking}, in “${given}”`,
  pricesNote: 'As felt in the relationships that last. A lower sum means more orders for a rival.',
  pricesAxis: (taking: string) => `price of ${taking} (logits)`,
} as const;
