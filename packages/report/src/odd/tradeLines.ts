import { resolve, type Scenario } from '@fairweather/core';
import { wrap } from '../text/table.js';
import { describeTexts } from '../trade/words.js';
import { oddTrade } from './oddTrade.js';

/**
 * The schedule of a scenario with trade, its agents, and its terms with names resolved, as lines; none without trade.
 */
export function tradeLines(scenario: Scenario): string[] {
  const { trade, values } = scenario;
  if (!trade) return [];
  const { entities, process, terms } = oddTrade(scenario, trade, (amount) =>
    typeof amount === 'number' ? String(amount) : `${amount} = ${resolve(amount, values, 'trade')}`,
  );
  const indented = (text: string) => wrap(text, 92).map((line) => `  ${line}`);
  return [
    '',
    describeTexts.entities,
    ...entities.flatMap((line) => indented(line.replace(/^- |\*\*/g, ''))),
    '',
    describeTexts.process,
    ...indented(process),
    '',
    describeTexts.terms,
    ...terms.flatMap(({ name, value, meaning }) => indented(`${name}: ${value} (${meaning})`)),
  ];
}
