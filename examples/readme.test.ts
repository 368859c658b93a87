import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The fenced blocks of the README in one language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block,
  );
}

test('the code for analysts runs as it stands, and the fine leaves about eleven more late pick-ups a week', () => {
  const [code] = blocks('ts');
  const folder = mkdtempSync(join(root, 'examples', '.readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  writeFileSync(join(folder, 'sample.mjs'), outputText);
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'sample.mjs')], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const [mean, low, high] = stdout.trim().split(' ').map(Number);
  expect(mean).toBeGreaterThan(10);
  expect(mean).toBeLessThan(12.5);
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
});

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.includes('bin/fairweather'))
  .map((line) => line.replace(/ +#.*/, ''));

test('the README shows the command', () => expect(commands.length).toBeGreaterThanOrEqual(5));

test.each(commands)('%s', (line) => {
  const folder = mkdtempSync(join(root, 'examples', '.readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
  const command = join(root, 'packages/cli/bin/fairweather.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/fairweather:/);
  expect(stdout.length).toBeGreaterThan(100);
  expect(status).toBe(0);
});
