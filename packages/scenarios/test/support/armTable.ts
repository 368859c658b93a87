import { armsOf, type Difference, type Scenario } from '@fairweather/core';
import { runArms } from './runArms.js';

const sign = (value: number, digits: number) =>
  value
    .toFixed(digits)
    .replace('-', '−')
    .replace(/^−(0\.?0*)$/, '$1');

const withInterval = ({ mean, low, high }: Difference) =>
  mean === 0 && low === 0 && high === 0 ? '–' : `${sign(mean, 1)} (${sign(low, 1)} to ${sign(high, 1)})`;

/**
 * What the arms of a partnership scenario come to, as a table in Markdown: shares and states as means over replicates, money
 * as the paired difference of present values with its 95 % interval.
 */
export function armTable(scenario: Scenario): string {
  const arms = runArms(scenario, 100, 'docs');
  const rows = armsOf(scenario).map(({ name }) => [
    name,
    sign(arms.mean(name, 'orders', 13, 24), 2),
    sign(arms.mean(name, 'orders', 49, 60), 2),
    sign(arms.mean(name, 'frame', 24), 2),
    sign(arms.mean(name, 'goodwill', 24), 2),
    withInterval(arms.worth(name, scenario.compareWith, 'seller')),
    withInterval(arms.worth(name, scenario.compareWith, 'buyer')),
  ]);
  const head = [
    'arm',
    'orders, year 2',
    'orders, year 5',
    'frame, month 24',
    'goodwill, month 24',
    'seller, thousands',
    'buyer, thousands',
  ];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows].map(line).join('\n');
}
