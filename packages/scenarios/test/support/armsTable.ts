import { armsOf, type Difference, type Scenario } from '@fairweather/core';
import { type ArmsOfScenario, runArmsOf } from './armsOfScenario.js';

const runs = new Map<string, ArmsOfScenario>();

/** The arms of a scenario, run once for all tests. */
export function armsRunOnce(scenario: Scenario): ArmsOfScenario {
  const run = runs.get(scenario.name) ?? runArmsOf(scenario);
  runs.set(scenario.name, run);
  return run;
}

/**
 * The results of every arm, as Markdown: the share of orders in two years, and the total gain or loss of both sides.
 */
export function armsTable(scenario: Scenario): string {
  const { level, worth } = armsRunOnce(scenario);
  const rows = armsOf(scenario).map(({ name }) => {
    const orders = ([25, 49] as const).map((from) => level(name, 'orders', from, from + 11).toFixed(2));
    const money = (['seller_money', 'buyer_money'] as const).map((side) =>
      name === scenario.compareWith ? '–' : signed(worth(name, scenario.compareWith, side), 1),
    );
    return [name, ...orders, ...money];
  });
  return aligned([['arm', 'orders, year 3', 'orders, year 5', 'seller', 'buyer'], ...rows]);
}

/** A Markdown table with its first column left-aligned and the others right-aligned. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head, ...lines] = rows.map((row) => row.map(pad));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** "+1.2 ± 0.3": a difference and half of its 95 % interval. */
export function signed({ mean, high }: Difference, digits: number): string {
  const size = Math.abs(mean).toFixed(digits);
  const sign = Number(size) === 0 ? '' : mean < 0 ? '−' : '+';
  return `${sign}${size} ± ${(high - mean).toFixed(digits)}`;
}
