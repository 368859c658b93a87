import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { complaints } from './support/complaints.js';
import { inOrder } from './support/inOrder.js';
import { renewed } from './support/renewed.js';
import { runCommandLine } from './support/runCommandLine.js';
import { runExample } from './support/runExample.js';
import { codeSamples, commandSamples } from './support/samples.js';

const examples = fileURLToPath(new URL('.', import.meta.url));
const docs = join(examples, '../docs');
const packages = join(examples, '../packages');
const page = (path: string) => ({
  path,
  name: relative(join(examples, '..'), path),
  text: readFileSync(path, 'utf8'),
});
const pages = [
  ...readdirSync(docs)
    .filter((file) => file.endsWith('.md'))
    .map((name) => page(join(docs, name))),
  ...readdirSync(packages)
    .map((name) => join(packages, name, 'README.md'))
    .filter((path) => existsSync(path))
    .map(page),
];

// Commands see the examples as from the top of the repository, and leave their results in a folder that goes.
const folder = mkdtempSync(join(examples, '.docs-'));
symlinkSync(examples, join(folder, 'examples'), 'junction');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = pages.flatMap(({ path, name, text }) =>
  codeSamples(text).map(({ text: body, shown }, i) => {
    const file = join(folder, `${name.replace(/\W/g, '-')}-${i + 1}.ts`);
    writeFileSync(file, body);
    return { where: `${name}, piece ${i + 1}`, path, file, shown };
  }),
);
const commands = pages.flatMap(({ path, name, text }) =>
  commandSamples(text).map(({ text: line, shown }) => ({ where: name, path, line, shown })),
);

/** Puts other lines into the page if FAIRWEATHER_UPDATE is set; returns what the page then shows. */
function renew(path: string, shown: readonly string[], now: readonly string[]): readonly string[] {
  if (!process.env.FAIRWEATHER_UPDATE || shown.length === 0) return shown;
  const block = (lines: readonly string[]) => `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(block(shown), () => block(now)),
  );
  return now;
}

test('the pages have code and commands', () => {
  expect(code.length).toBeGreaterThanOrEqual(2);
  expect(commands.length).toBeGreaterThanOrEqual(8);
});

test('the compiler has nothing against the code of the pages', () => {
  expect(complaints(code.map(({ file }) => file))).toEqual([]);
});

test.each(code)('$where prints what the page shows', ({ path, file, shown }) => {
  const output = runExample(join(basename(folder), basename(file)));
  expect(output).toEqual(renew(path, shown, output));
});

// In the order of the page: a command may read the output of an earlier one.
test.each(commands)('$where: $line', ({ path, line, shown }) => {
  const output = runCommandLine(line, folder);
  expect(output.length).toBeGreaterThan(40);
  expect(inOrder(output, renew(path, shown, renewed(output, shown)))).toBeUndefined();
});
