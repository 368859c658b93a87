import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioToJson } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from './support/fairweather.js';

/** Each sentence names the input and the remedy. */
const slips: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown scenario', ['run', 'daycair'], /"daycair": did you mean "daycare"\?/],
  ['an unknown parameter', ['run', 'daycare', '--set', 'fien=3'], /"fien": did you mean "fine"\?/],
  ['an unknown theory', ['run', 'daycare', '--theory', 'fram'], /"fram": did you mean "frame"\?/],
  ['an unknown measure', ['run', 'daycare', '--measure', 'late_per_wek'], /did you mean "late_per_week"\?/],
  ['an unknown command', ['rum', 'daycare'], /unknown command 'rum'/],
  ['an unknown option', ['run', 'daycare', '--replicate', '3'], /unknown option '--replicate'/],
  ['a value that is no number', ['run', 'daycare', '--set', 'fine=abc'], /"abc" is not a number/],
  [
    'a value out of range',
    ['run', 'daycare', '--set', 'fine=-3'],
    /fine = -3 is out of range: give a number from 0/,
  ],
  ['a value without a name', ['run', 'daycare', '--set', '=3'], /write name=value/],
  [
    'a week beyond the calendar',
    ['run', 'daycare', '--set', 'fineUntil=21'],
    /whole number from 1 to 20 \(week\)/,
  ],
  [
    'half a week',
    ['run', 'daycare', '--set', 'fineFrom=5.5'],
    /fineFrom = 5\.5 is out of range: give a whole number/,
  ],
  ['reversed dates', ['run', 'daycare', '--set', 'fineFrom=18'], /reversed.*let it end in week 18 or later/],
  ['an arm without values', ['run', 'daycare', '--arm', 'dear'], /write "label: name=value/],
  ['twin arms', ['run', 'daycare', '--arm', 'a: fine=1', '--arm', 'a: fine=2'], /called "a": give each/],
  ['no replicates', ['run', 'daycare', '--replicates', '0'], /--replicates 0: give a whole number from 1/],
  ['no workers', ['run', 'daycare', '--workers', 'many'], /--workers many: give a whole number from 1/],
  ['an unknown format', ['run', 'daycare', '--format', 'xml'], /table, json, csv/],
  [
    'a missing file',
    ['run', 'nowhere.json'],
    /Cannot read nowhere\.json \(there is no such file\): check the path/,
  ],
  [
    'an unknown arm to compare with',
    ['run', 'daycare', '--compare-with', 'never fine'],
    /did you mean "never fined"\?/,
  ],
  ['an agent that nobody is', ['explain', 'daycare', '--agent', '338'], /give a whole number from 1 to 337/],
  ['no agent', ['explain', 'daycare'], /--agent/],
  [
    'an explained week beyond the calendar',
    ['explain', 'daycare', '--agent', '1', '--week', '21'],
    /from 1 to 20/,
  ],
];

async function expectSlip(args: readonly string[], message: RegExp, cwd?: string): Promise<void> {
  const { code, stdout, stderr } = await fairweather(args, cwd);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  expect(stdout).toBe('');
  expect(code).toBe(2);
}

describe('a user error gets one sentence and exit code 2', () => {
  test.each(slips)('%s', async (_, args, message) => expectSlip(args, message));

  test.each([
    ['that is not JSON', '{ "format": ', /is not JSON/],
    [
      'of another program',
      '{ "name": "fairweather" }',
      /not a Fairweather scenario.*describe <scenario> --json/,
    ],
    ['that is no object', '[1, 2]', /not a Fairweather scenario/],
    ['with a key too many', (text: string) => text.replace('"title"', '"tytle"'), /tytle|title/],
    [
      'with a text for a number',
      (text: string) => text.replace('"units": 20', '"units": "20"'),
      /calendar\.units/,
    ],
    [
      'without a value',
      (text: string) => text.replace(/,\s*"beliefCarry": 0\s*}/, '}'),
      /beliefCarry has no value/,
    ],
    [
      'under an unknown theory',
      (text: string) => text.replace('"theory": "full"', '"theory": "ful"'),
      /did you mean "full"/,
    ],
  ])('a file %s', async (_, content, message) => {
    const folder = folderForTest();
    const text = typeof content === 'string' ? content : content(scenarioToJson(daycare));
    expect(text).not.toBe(scenarioToJson(daycare));
    writeFileSync(join(folder, 'mine.json'), text);
    await expectSlip(['run', 'mine.json'], message, folder);
  });
});

test('without a command, the help is shown', async () => {
  const { stdout, stderr } = await fairweather(['--help']);
  expect(stderr).toBe('');
  for (const command of ['list', 'describe', 'run', 'explain', 'verify']) expect(stdout).toContain(command);
});
