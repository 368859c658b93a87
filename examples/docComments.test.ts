import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as charts from '@fairweather/charts';
import * as core from '@fairweather/core';
import * as engine from '@fairweather/core/engine';
import * as tools from '@fairweather/core/tools';
import * as workers from '@fairweather/core/workers';
import * as evidence from '@fairweather/evidence';
import * as notebook from '@fairweather/notebook';
import * as scenarios from '@fairweather/scenarios';
import * as sweep from '@fairweather/sweep';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../packages', import.meta.url));

interface Example {
  readonly where: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** The lines behind @example in the doc comments of a file. */
function examplesIn(file: string): Example[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const [, example] = comment.split('@example\n');
    if (example === undefined) return [];
    const lines = example
      .split('\n')
      .map((line) => line.replace(/^\s*\*\/?\s?/, '').trim())
      .filter((line) => line !== '');
    return [{ where: relative(packages, file), file, lines }];
  });
}

const sources = ['core', 'scenarios', 'evidence', 'charts', 'sweep', 'notebook'].flatMap((name) =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(packages, name, 'src', file)),
);
const examples = sources.flatMap(examplesIn);

/** The findings of the bank under the names of their studies, such as falkKosfeld2006. */
const findings = Object.fromEntries(
  evidence.publishedFindings.map((finding) => [
    finding.id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    finding,
  ]),
);

/** The names that an example may use: all public names, those of its own file, and an outcome to look at. */
const outcome = core.runReplicates(scenarios.daycare, { replicates: 2 });
const everywhere = {
  ...core,
  ...engine,
  ...tools,
  ...workers,
  ...scenarios,
  ...evidence,
  ...charts,
  ...sweep,
  ...notebook,
  ...findings,
  outcome,
  scenario: scenarios.daycare,
};

/** The values of the lines that are expressions, with the value that their comment gives, if any. */
async function run({ file, lines }: Example): Promise<{ value: unknown; said: unknown }[]> {
  const scope = { ...everywhere, ...(await import(pathToFileURL(file).href)) };
  const results: { value: unknown; said: unknown }[] = [];
  const body = lines.map((line) => {
    const [, code, comment = ''] = /^(.*?);?(?:\s*\/\/ (.*))?$/.exec(line) ?? [];
    return /^const /.test(code) ? `${code};` : `record((${code}), ${JSON.stringify(comment)});`;
  });
  const record = (value: unknown, comment: string) => results.push({ value, said: saidBy(comment) });
  await new Function('record', ...Object.keys(scope), `return (async () => {${body.join('\n')}})();`)(
    record,
    ...Object.values(scope),
  );
  return results;
}

/**
 * The value of a comment that is an expression, or undefined for one in words; "0.01 · 6 = 0.06" has its last value.
 */
function saidBy(comment: string): unknown {
  const last = comment.split(' = ').at(-1);
  try {
    return new Function(`return (${last});`)();
  } catch {
    return undefined;
  }
}

/** As many decimals as the example shows. */
const decimals = (said: number): number => String(said).split('.')[1]?.length ?? 12;

test('there are examples', () => expect(examples.length).toBeGreaterThanOrEqual(20));

test.each(examples)('the example in $where runs and gives what it says', async (example) => {
  for (const { value, said } of await run(example)) {
    if (typeof said === 'number') expect(value).toBeCloseTo(said, decimals(said));
    else if (said !== undefined) expect(value).toEqual(said);
  }
});
