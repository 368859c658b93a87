import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

/** Characters that a terminal obeys or nobody sees, except line breaks. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u;
const nasty = 'x\u001b[2J\u001b]8;;http://evil\u0007\u202ey\u2028\u009b\n2\r\t';

describe('text from outside does not reach the terminal as it is', () => {
  const said = (label: string) => `${label}${nasty}`;
  const file = () => {
    const folder = folderForTest();
    const odd = {
      ...daycare,
      name: said('name'),
      title: said('title'),
      story: said('story'),
      source: said('source'),
      calendar: { ...daycare.calendar, period: said('period'), unit: said('unit') },
      groups: daycare.groups.map((group) => ({ ...group, name: said(group.name) })),
      measures: daycare.measures.map((one) => ({ ...one, label: said('label'), unit: said('unit') })),
      asGiven: said('given'),
      arms: daycare.arms.map((arm) => ({ ...arm, name: said(arm.name) })),
      compareWith: said('never fined'),
    };
    writeFileSync(join(folder, 'odd.json'), scenarioToJson(odd));
    return folder;
  };

  test.each([
    [['run', 'odd.json', '--replicates', '2', '--no-progress']],
    [['run', 'odd.json', '--replicates', '2', '--format', 'json']],
    [['run', 'odd.json', '--replicates', '2', '--format', 'csv']],
    [['describe', 'odd.json', '--all']],
    [['describe', 'odd.json', '--odd']],
    [['describe', 'odd.json', '--json']],
    [['explain', 'odd.json', '--agent', '3']],
    [['explain', 'odd.json', '--agent', '3', '--week', '2']],
    [['run', nasty]],
    [['run', `${nasty}.json`]],
    [['run', 'odd.json', '--set', `${nasty}=1`]],
    [['run', 'odd.json', '--set', `fine=${nasty}`]],
    [['run', 'odd.json', '--arm', nasty]],
    [['run', 'odd.json', '--theory', nasty]],
    [['run', 'odd.json', '--measure', nasty]],
    [['run', 'odd.json', '--format', nasty]],
    [['run', 'odd.json', `--${nasty}`]],
    [['run', 'odd.json', '--replicates', nasty]],
    [[nasty]],
    [['findings', '--id', nasty]],
    [['fit', nasty, '--policy', nasty]],
    [['verify', nasty]],
  ])('%j', async (args) => {
    const { code, stdout, stderr } = await fairweather(args, file());
    expect(stdout).not.toMatch(unseen);
    expect(stderr).not.toMatch(unseen);
    expect([0, 2]).toContain(code);
    expect(stdout + stderr).toContain('\\u202e');
    if (code === 2) expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('JSON on standard output says the same, escaped', async () => {
    const { stdout } = await fairweather(['describe', 'odd.json', '--json'], file());
    expect(JSON.parse(stdout).asGiven).toBe(said('given'));
  });
});
