import { catalogue, findScenario } from '@fairweather/scenarios';
import { expect, test } from 'vitest';
import { scenarioPage } from '../scenarioPage.js';

const page = scenarioPage(findScenario('daycare'));

/** The text under a heading. */
function section(title: string): string {
  return page.split(`\n## ${title}`)[1].split('\n## ')[0];
}

test('levers and uncertainties are listed separately, each with default, range, unit, meaning and source', () => {
  expect(section('Levers')).toContain(
    '| `fineFrom` | 5 | 1 to 20 | week | First week of the fine. _Source: the study._ |',
  );
  expect(section('Levers')).not.toContain('`guilt`');
  expect(section('Uncertainties')).toContain('| `guilt` | 1.13 | 0 to 10 | logit per harm |');
});

test('the page shows the policy, the arms, the measures and the sources', () => {
  expect(section('Policy')).toContain(
    '**price**, treated groups, from `fineFrom` (5) until `fineUntil` (16)',
  );
  expect(section('Arms')).toContain('| as it happened | nothing |');
  expect(section('Arms')).toContain('| NIS 200 instead of 10 | `fine=200` |');
  expect(section('Measures')).toContain(
    '| `late_share` | share of pick-ups that are late, fined group | share |',
  );
  expect(section('Sources')).toContain('Gneezy & Rustichini (2000)');
});

test('a scenario that nobody studied says so', () => {
  expect(scenarioPage(findScenario('repair-lab'))).toContain('Illustrative: no published data support it.');
});

test.each(catalogue)('the page of $name describes every declared parameter', ({ name }) => {
  const entry = findScenario(name);
  const rows = [...scenarioPage(entry).matchAll(/^\| `(\w+)` \| -?[\d.]/gm)].map(
    ([, parameter]) => parameter,
  );
  expect(rows.sort()).toEqual(Object.keys(entry.scenario.parameters).sort());
});
