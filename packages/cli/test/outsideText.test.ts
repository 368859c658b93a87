import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Scenario, scenarioToJson } from '@fairweather/core';
import { daycare, fairWeather } from '@fairweather/scenarios';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

/** Text that controls a terminal, a spreadsheet, a page, a vega expression or Markdown. */
const nasty = '=1+1|<b>&"\u2028\u2029\u202e\u001b]8;;x\u0007\u0000\ud800\r\n[a](http://b)';

function saying(scenario: Scenario): Scenario {
  return {
    ...scenario,
    title: nasty,
    story: nasty,
    source: nasty,
    act: {
      taking: nasty,
      act: nasty,
      acts: nasty,
      taker: nasty,
      takers: nasty,
      group: nasty,
      groups: nasty,
    },
    roles: [nasty],
    policy: scenario.policy.map((event) => ({ ...event, label: nasty })),
    calendar: { ...scenario.calendar, unit: nasty, period: nasty },
    groups: scenario.groups.map((group) => ({ ...group, name: `${nasty}${group.name}` })),
    measures: scenario.measures.map((measure) => ({ ...measure, label: nasty, unit: nasty })),
    asGiven: `-${nasty}`,
    arms: scenario.arms.map((arm) => ({ ...arm, name: `@${nasty}${arm.name}` })),
    compareWith: `@${nasty}${scenario.arms[0].name}`,
  };
}

describe.each([
  ['of counts', daycare],
  ['with trade', fairWeather],
])('a scenario %s with hostile texts', (_, scenario) => {
  async function written(): Promise<string> {
    const folder = folderForTest();
    writeFileSync(join(folder, 'odd.json'), scenarioToJson(saying(scenario)));
    const args = ['run', 'odd.json', '--replicates', '2', '--every-replicate', '--out', 'r', '--no-progress'];
    const { code, stderr } = await fairweather(args, folder);
    expect(stderr).toBe('Written to r: open r/report.html in a browser.\n');
    expect(code).toBe(0);
    return join(folder, 'r');
  }

  test(
    'is run to its end: pictures hold only what XML may, tables only what is no formula, the ' +
      'page no markup',
    async () => {
      const out = await written();
      const files = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')] as const);
      const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
      for (const [name, text] of files) expect([name, unseen.exec(text)?.[0]]).toEqual([name, undefined]);
      const [, report] = files.find(([name]) => name === 'report.html') ?? [];
      expect(report).not.toContain('<b>');
      const tables = files.filter(([name]) => name.endsWith('.csv'));
      expect(tables).toHaveLength(3);
      for (const [, text] of tables) {
        const [head, ...rows] = csvParseRows(text);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          for (const cell of row) expect(cell).toMatch(/^(?:[^=+\-@\s].*|-[\d.]+(?:e-?\d+)?|)$/);
        }
      }
    },
  );

  test.each([
    ['run', ['run', 'odd.json', '--replicates', '2', '--no-progress']],
    ['explain', ['explain', 'odd.json', '--agent', '3']],
    ['describe', ['describe', 'odd.json']],
    ['describe --odd', ['describe', 'odd.json', '--odd']],
  ])('is printed in full on the terminal by %s', async (_, words) => {
    const folder = folderForTest();
    writeFileSync(join(folder, 'odd.json'), scenarioToJson(saying(scenario)));
    const { code, stdout } = await fairweather(words, folder);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(code).toBe(0);
  });
});
