import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[];
}

/** What each cell printed, and whether it went well, in the compiler and executor of the notebook kernel. */
function runCells(cells: readonly string[]): { readonly went: readonly boolean[]; readonly printed: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/runCells.cjs'], {
    cwd: folder,
    input: JSON.stringify(cells),
    encoding: 'utf8',
    timeout: 60_000,
  });
  const lines = stdout.trimEnd().split('\n');
  return { went: JSON.parse(lines[lines.length - 1]) as boolean[], printed: stdout + stderr };
}

test.each(readdirSync(folder).filter((file) => file.endsWith('.ipynb')))(
  'every cell of %s runs in the kernel',
  (file) => {
    const { cells } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Notebook;
    const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));
    expect(code.length).toBeGreaterThan(0);
    const { went, printed } = runCells(code);
    expect(went, printed).toEqual(code.map(() => true));
  },
);

test('the kernel knows the types of the packages: a slip in a name does not pass', () => {
  const { went, printed } = runCells([
    `import { withValues } from '@fairweather/core';\nimport { daycare } from '@fairweather/scenarios';`,
    'withValues(daycare, { fine: 3 }).values.fine;',
    'withValues(daycare, { fien: 3 });',
  ]);
  expect(went).toEqual([true, true, false]);
  expect(printed).toContain("'fien' does not exist in type");
});

test('charts can be imported although vega waits at its top level', () => {
  const { went, printed } = runCells([
    `import { priceChart, toSvg } from '@fairweather/charts';`,
    `const spec = priceChart([{ name: 'sticker', mean: [1, 2] }], { title: 't', subtitle: 's', unit: 'week', description: 'd' });`,
    'const svg = await toSvg(spec);\nconsole.log(svg.slice(0, 14));',
  ]);
  expect(went, printed).toEqual([true, true, true]);
  expect(printed).toContain('<svg role="img');
});
