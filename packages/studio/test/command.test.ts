import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runRequest } from '../../cli/dist/input/runRequest.js';
import { armScenarios } from '../src/state/armScenarios.js';
import { command } from '../src/state/command.js';
import { initialSetup } from '../src/state/initialSetup.js';
import type { Setup } from '../src/state/Setup.js';
import { wordsOf } from './support/commandLine.js';
import { setups } from './support/setups.js';

const daycare = initialSetup('daycare');

/** The flags of a command, parsed as the command parses them. */
function flagsOf(line: string) {
  const [, , scenario, ...words] = wordsOf(line);
  const all = (name: string) => words.flatMap((word, i) => (words[i - 1] === name ? [word] : []));
  const [theory] = all('--theory');
  const [compareWith] = all('--compare-with');
  const arm = all('--arm');
  return {
    scenario,
    seed: all('--seed')[0],
    replicates: all('--replicates')[0],
    flags: {
      set: all('--set'),
      ...(words.includes('--no-arm') ? { arm: false as const } : arm.length > 0 ? { arm } : {}),
      ...(theory === undefined ? {} : { theory }),
      ...(compareWith === undefined ? {} : { compareWith }),
    },
  };
}

describe('the command that the page shows', () => {
  test('asks for the same scenarios in the same order, whatever the setup', () => {
    // The simple parser above takes a value that begins with two dashes for a flag; the command does not.
    const readable = setups.filter(
      ({ seed, arms }) => ![seed, ...arms.map(({ name }) => name)].some((text) => text.startsWith('--')),
    );
    fc.assert(
      fc.property(readable, (setup) => {
        const { scenario, seed, replicates, flags } = flagsOf(command(setup));
        const asked = runRequest(scenario, flags);
        expect(seed).toBe(setup.seed);
        expect(replicates).toBe(String(setup.replicates));
        expect(asked.arms.map((arm) => [arm.scenario.theory, arm.scenario.values])).toEqual(
          armScenarios(setup).map(({ theory, values }) => [theory, values]),
        );
        expect(asked.arms.findIndex(({ name }) => name === asked.compareWith)).toBe(setup.compareWith);
      }),
      { seed: 33, numRuns: 300 },
    );
  });

  test.each<[string, Partial<Setup>, string]>([
    [
      'at the start of the day-care',
      {},
      'node_modules/.bin/fairweather run daycare --arm "never fined: fine=0" --compare-with "never fined" ' +
        '--replicates 200 --seed fairweather',
    ],
    [
      'under another theory',
      { theory: 'signal', arms: daycare.arms.slice(0, 1), compareWith: 0 },
      'node_modules/.bin/fairweather run daycare --theory signal --no-arm --replicates 200 --seed fairweather',
    ],
    [
      'where the first arm was moved: the others move back',
      {
        arms: [
          { name: 'dear', values: { fine: 50 } },
          { name: 'same', values: {} },
        ],
        compareWith: 0,
      },
      'node_modules/.bin/fairweather run daycare --set fine=50 --arm "same: fine=10" --replicates 200 ' +
        '--seed fairweather',
    ],
    [
      'where an arm is a copy of the first: it says so',
      {
        arms: [
          { name: 'a', values: {} },
          { name: 'b', values: {} },
        ],
        compareWith: 0,
      },
      'node_modules/.bin/fairweather run daycare --arm "b: fine=10" --replicates 200 --seed fairweather',
    ],
    [
      'where an arm is called as the command calls its first',
      {
        arms: [
          { name: 'a', values: {} },
          { name: 'as it happened', values: { fine: 0 } },
        ],
        compareWith: 1,
      },
      'node_modules/.bin/fairweather run daycare --arm "as it happened (2): fine=0" ' +
        '--compare-with "as it happened (2)" --replicates 200 --seed fairweather',
    ],
    [
      'with a seed that a shell would read',
      { seed: `it's $HOME!`, arms: daycare.arms.slice(0, 1), compareWith: 0 },
      `node_modules/.bin/fairweather run daycare --no-arm --replicates 200 --seed 'it'\\''s $HOME!'`,
    ],
  ])('is literal %s', (_, change, line) => {
    expect(command({ ...daycare, ...change })).toBe(line);
  });

  test.skipIf(process.platform === 'win32')('is taken apart by a real shell as by these tests', () => {
    const seeds = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\p{Cc}/gu, ''));
    const odd = fc.sample(seeds, { seed: 34, numRuns: 40 });
    for (const seed of [...odd, '', `"$(x)" \`y\` \\ ' ! * ~ # & ; | < > 日本 é`]) {
      const line = command({ ...daycare, seed });
      const taken = execFileSync(
        'sh',
        ['-c', `fairweather() { printf '%s\\0' "$@"; }; ${line.replace(/^\S+/, 'fairweather')}`],
        {
          encoding: 'utf8',
        },
      );
      expect(taken.split('\0').slice(0, -1)).toEqual(wordsOf(line).slice(1));
    }
  });
});
