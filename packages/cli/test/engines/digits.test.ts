import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '@fairweather/core/tools';
import { catalogue } from '@fairweather/scenarios';
import { beforeAll, describe, expect, test } from 'vitest';
import { fairweather, folderForTest } from '../support/fairweather.js';
import { bundle } from './bundle.js';
import { engines } from './engines.js';
import { everyTextOfAll, HOW, type Texts } from './everyText.js';
import { firstDifference } from './firstDifference.js';
import { runIn } from './runIn.js';

const golden = fileURLToPath(new URL('./golden.json', import.meta.url));
const missing = engines.filter(({ command }) => !command).map(({ name }) => name);

/** Milliseconds for a test; an emulated processor is slow. */
const PATIENCE = 600_000;

let here: Texts;
let script: string;

beforeAll(async () => {
  if (missing.length > 0)
    process.stderr.write(
      `Engines skipped, because they are not on this machine: ${missing.join(', ')}. ` +
        '"npm run engines" installs those of the npm registry; browsers and qemu-user come from the system.\n',
    );
  here = await everyTextOfAll();
  script = await bundle();
}, PATIENCE);

describe('digests, JSON, CSV, SVG, tables and reports of all scenarios are the same bytes', () => {
  test('as those whose hashes are kept, on this machine and version of Node', () => {
    const hashes = Object.fromEntries(Object.entries(here).map(([name, text]) => [name, digestOf(text)]));
    if (process.env.FAIRWEATHER_UPDATE) writeFileSync(golden, `${JSON.stringify(hashes, null, 2)}\n`);
    expect(hashes).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  for (const engine of engines) {
    const there = engine.command !== undefined;
    const which = there
      ? engine.only
        ? ` (only ${engine.only.join(', ')})`
        : ''
      : ' (skipped: not on this machine)';
    test.skipIf(!there)(
      `on ${engine.name}${which}`,
      async () => {
        expect(differences(only(engine.only), await runIn(engine, script))).toEqual([]);
      },
      PATIENCE,
    );
  }

  test.each(['daycare', 'fair-weather'])('as those of the command, for %s', async (name) => {
    const out = join(folderForTest(), 'out');
    const { seed, replicates } = HOW;
    const how = ['--seed', seed, '--replicates', String(replicates), '--no-progress'];
    const table = await fairweather(['run', name, ...how, '--every-replicate', '--out', out]);
    const json = await fairweather(['run', name, ...how, '--format', 'json']);
    const written: Texts = { 'table.txt': table.stdout, 'run.json': json.stdout };
    const own = Object.entries(here).filter(
      ([key]) => key.startsWith(`${name}/`) && !key.endsWith('/digest'),
    );
    const files = Object.fromEntries(own.map(([key, text]) => [key.slice(name.length + 1), text]));
    for (const file of Object.keys(files))
      if (existsSync(join(out, file))) written[file] = readFileSync(join(out, file), 'utf8');
    expect(differences(files, written)).toEqual([]);
  });
});

test('every scenario of the catalogue is compared, with at least a chart, three tables and a report', () => {
  for (const { name } of catalogue) {
    const files = Object.keys(here).filter((key) => key.startsWith(`${name}/`));
    for (const end of ['digest', '.svg', 'run.json', 'measures.csv', 'replicates.csv', 'report.html'])
      expect(files.some((file) => file.endsWith(end))).toBe(true);
  }
});

test('a difference is reported with its place and both texts', () => {
  expect(firstDifference('é 0.125', 'é 0.126')).toBe('byte 7: "é 0.125" became "é 0.126"');
  expect(firstDifference('0.1', '0.12')).toBe('byte 3: "0.1" became "0.12"');
  expect(firstDifference('same', 'same')).toBeUndefined();
});

/** The texts of some scenarios, or of all. */
function only(scenarios: readonly string[] | undefined): Texts {
  const wanted = (name: string) => scenarios?.includes(name.split('/')[0]) ?? true;
  return Object.fromEntries(Object.entries(here).filter(([name]) => wanted(name)));
}

/** One line for each text that differs, or exists on one side only. */
function differences(expected: Texts, actual: Texts): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((name) => {
    const found = firstDifference(expected[name] ?? '(none)', actual[name] ?? '(none)');
    return found ? [`${name}, ${found}`] : [];
  });
}
