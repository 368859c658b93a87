import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { daycare } from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';
import { fairweather } from './support/fairweather.js';

const page = fileURLToPath(new URL('../../../docs/theories.md', import.meta.url));

/** The part of the page between two markers, as the command prints it; rewritten if FAIRWEATHER_UPDATE is set. */
async function holdsPage(mark: string, ...args: string[]): Promise<void> {
  const { code, stdout } = await fairweather([...args, '--no-progress']);
  expect(code).toBe(0);
  const block = `<!-- ${mark} -->\n\n\`\`\`text\n$ fairweather ${args.join(' ')}\n${stdout}\`\`\`\n\n<!-- /${mark} -->`;
  const marked = new RegExp(`<!-- ${mark} -->[^]*<!-- /${mark} -->`);
  const text = readFileSync(page, 'utf8').replace(/\r\n/g, '\n');
  if (process.env.FAIRWEATHER_UPDATE)
    writeFileSync(
      page,
      text.replace(marked, () => block),
    );
  else expect(text.match(marked)?.[0]).toBe(block);
}

describe('docs/theories.md shows the output of the command', () => {
  test('of the eight theories', () => holdsPage('theories', 'theories', 'daycare'));

  test('of the recovery of known parameters', () =>
    holdsPage(
      'recovery',
      ...'theories daycare --theory frame --theory signal --replicates 0 --recovery 100'.split(' '),
    ));
});

test('the conclusions of docs/theories.md name the figures of its table', () => {
  const text = readFileSync(page, 'utf8');
  const table = text.slice(text.indexOf('Patterns against the controls'));
  const cells = (row: string) => table.match(new RegExp(`^${row} +(−.+)$`, 'm'))?.[1].split(/ +/) ?? [];
  // level; onset, p; climb, p; …
  const [, onset, p, , climbP] = cells('frame');
  expect(text).toContain(`the frame gives ${onset} (p = ${p.replace(/^0/, '')})`);
  expect(text.replace(/\s+/g, ' ')).toContain(
    `climbs at the counted speed (p = ${climbP.replace(/^0/, '')})`,
  );
  expect(text).toContain(`the fined ones rose by ${cells('counted')[1]}`);
  // Behind the best, after the price, and the interval of guilt.
  const score = (theory: string) =>
    text.match(new RegExp(`^${theory} +−[\\d.]+ +([\\d.]+ ± [\\d.]+) `, 'm'))?.[1];
  const flat = text.replace(/\s+/g, ' ');
  expect(flat).toContain(`worse by ${score('symmetric-frame')}, contagion by ${score('contagion')},`);
  const after = (theory: string) => text.match(new RegExp(`^${theory} +(−[\\d.]+) +\\d+ % +−`, 'm'))?.[1];
  expect(flat).toContain(
    `(${after('symmetric-frame')} and ${after('contagion')}, against ${after('frame')})`,
  );
  const [, low, high] = text.match(/^frame: guilt +[\d.]+ +([\d.]+) – ([\d.]+)/m) ?? [];
  expect(flat).toContain(`Guilt lies between ${low} and ${high}.`);
});

describe('theories daycare --format json', () => {
  test('prints one object, with the theories in the requested order', async () => {
    const { code, stdout, stderr } = await fairweather(
      'theories daycare --theory frame --theory null --theory signal --replicates 20 --format json'.split(
        ' ',
      ),
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/^fitting: 0 %\n/);
    const { theories, observed } = JSON.parse(stdout);
    expect(theories.map(({ name }: { name: string }) => name)).toEqual(['frame', 'null', 'signal']);
    const [frame, nothing, signal] = theories;
    expect(observed.treated[0]).toBeCloseTo((8 + 6 + 8 + 10 + 13 + 5) / 6, 10);
    expect(frame).toMatchObject({ sameAs: ['signal'], rejected: false });
    expect(frame.verdict).toBe(
      'supported; cannot be told apart from signal; bounded only: recovery, opportunity',
    );
    // Ten levels, and what is not at a limit.
    const chosen = Object.values(frame.estimates).filter((estimate) => !('bound' in (estimate as object)));
    expect(frame.parameters).toBe(10 + chosen.length);
    expect(frame.scores.score).toBeCloseTo(frame.leaveOneOut.logScore, 9);
    expect(nothing.scores.behind).toBeGreaterThan(nothing.scores.error);
    expect(nothing).toMatchObject({ parameters: 10, verdict: 'rejected', estimates: {}, sameAs: [] });
    expect(signal.sameAs).toEqual(['frame']);
    expect(Object.keys(frame.estimates)).toEqual(['guilt', 'cueLoss', 'recovery', 'opportunity']);
    for (const { value, low, high } of Object.values(frame.estimates) as Record<string, number>[]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(frame.aic).toBeCloseTo(2 * frame.parameters - 2 * frame.logLikelihood, 8);
    expect(frame.path.treated).toHaveLength(daycare.calendar.units);
    expect(frame.patterns.map(({ pattern }: { pattern: string }) => pattern)).toEqual([
      'level',
      'onset',
      'climb',
      'plateau',
      'removal',
      'dispersion',
      'tipping',
      'control',
    ]);
  });
});

describe('fit', () => {
  const example = fileURLToPath(new URL('../../../examples/fit-your-own/', import.meta.url));

  test('tests theories on your own counts, and names the missing ones', async () => {
    const { code, stdout, stderr } = await fairweather([
      'fit',
      `${example}counts.csv`,
      '--policy',
      `${example}policy.json`,
      ...'--theory frame --theory symmetric-frame --no-progress'.split(' '),
    ]);
    expect(code).toBe(0);
    expect(stderr.replace(/^about .*\n/m, '')).toBe(
      'Not counted, and left out of the fit: north: week 20; south: week 20; east: week 5, 20; west: week 20; ' +
        'harbour: week 20; hill: week 20.\n',
    );
    expect(stdout).toContain('symmetric-frame: rejected');
  });
});

describe('an impossible request gets one sentence and exit code 2:', () => {
  test.each([
    [
      'a theory that nobody knows',
      'theories daycare --theory fram',
      'Unknown theory "fram": did you mean "frame"?',
    ],
    [
      'a theory that counts cannot speak to',
      'theories daycare --theory lock-in',
      'The theory "lock-in" cannot be fitted to counts under dated prices; choose from null, deterrence, ' +
        'image, signal, frame, ' +
        'symmetric-frame, contagion, guilt-expectation, loss-aversion, full.',
    ],
    ['a scenario that nobody knows', 'theories dacare', 'Unknown scenario "dacare": did you mean "daycare"?'],
    ['a policy that is not said', 'fit counts.csv', "required option '--policy <file.json>' not specified"],
    [
      'a file that is not there',
      'fit nowhere.csv --policy nowhere.json',
      'Cannot read nowhere.json (there is no such file): check the path, or see "fairweather list" for the catalogue.',
    ],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await fairweather(args.split(' '));
    expect(stderr).toContain(`fairweather: ${message}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
