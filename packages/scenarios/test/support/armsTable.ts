import { armsOf, type Difference, type Scenario } from '@fairweather/core';
import { type ArmsOfScenario, runArmsOf } from './armsOfScenario.js';

const runs = new Map<string, ArmsOfScenario>();

/** The arms of a scenario, run once for all who ask. */
export function armsRunOnce(scenario: Scenario): ArmsOfScenario {
  const run = runs.get(scenario.name) ?? runArmsOf(scenario);
  runs.set(scenario.name, run);
  return run;
}

/** What came of every arm, as Markdown: the share of orders of two years, and what both sides gain or lose over all. */
export function armsTable(scenario: Scenario): string {
  const { level, worth } = armsRunOnce(scenario);
  const rows = armsOf(scenario).map(({ name }) => {
    const orders = ([25, 49] as const).map((from) => level(name, 'orders', from, from + 11).toFixed(2));
    const money = (['seller_money', 'buyer_money'] as const).map((side) =>
      name === scenario.compareWith ? '–' : signed(worth(name, scenario.compareWith, side), 1),
    );
    return `| ${[name, ...orders, ...money].join(' | ')} |`;
  });
  const head = ['arm', 'orders, year 3', 'orders, year 5', 'seller', 'buyer'];
  const width = Math.max(head[0].length, ...armsOf(scenario).map(({ name }) => name.length));
  const lines = [`| ${head.join(' | ')} |`, ...rows].map((line) => {
    const cells = line.split(' | ');
    return [cells[0].padEnd(width + 2), ...cells.slice(1)].join(' | ');
  });
  return [lines[0], `| ${'-'.repeat(width)} | ---: | ---: | ---: | ---: |`, ...lines.slice(1)].join('\n');
}

/** "+1.2 ± 0.3": a difference and half of its 95 % interval. */
export function signed({ mean, high }: Difference, digits: number): string {
  const size = Math.abs(mean).toFixed(digits);
  const sign = Number(size) === 0 ? '' : mean < 0 ? '−' : '+';
  return `${sign}${size} ± ${(high - mean).toFixed(digits)}`;
}
