import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { comparable } from './comparable.js';
import { findNbconvert } from './findNbconvert.js';
import type { Notebook } from './Notebook.js';
import { asJupyterHasIt, TEST_LIMIT } from './runInKernel.js';

const notebooks = fileURLToPath(new URL('..', import.meta.url));
const FILE = '01-the-fine.ipynb';
const nbconvert = findNbconvert();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairweather-nbconvert-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a notebook as Jupyter does, and writes it with its outputs into the temporary folder. */
function execute(file: string) {
  const [program, ...words] = nbconvert ?? [];
  const to = ['--to', 'notebook', '--execute', '--output-dir', folder, file];
  const { HOME: _, ...env } = asJupyterHasIt(process.env);
  return spawnSync(program, [...words, ...to], {
    encoding: 'utf8',
    env: {
      ...env,
      // Reads none of the user's own settings, and changes none.
      HOME: folder,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      JUPYTER_PATH: join(notebooks, 'jupyter'),
    },
    timeout: TEST_LIMIT,
  });
}

/** The outputs of a notebook's cells. */
function shownBy(file: string) {
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as Notebook;
  return cells.map(({ outputs = [] }) => outputs);
}

if (!nbconvert) {
  console.warn(
    'Skipped: no notebook is run by Jupyter itself, because its nbconvert is not installed. ' +
      'On Debian: apt-get install --no-install-recommends jupyter-nbconvert',
  );
}

describe.skipIf(!nbconvert)('Jupyter itself (skipped where nbconvert is not installed)', () => {
  test(`runs ${FILE} and shows what is stored`, { timeout: TEST_LIMIT }, () => {
    const { status, stderr } = execute(join(notebooks, FILE));
    expect(status, stderr).toBe(0);
    const shown = shownBy(join(folder, FILE));
    const outputs = shown.flat();
    expect(outputs.filter(({ output_type, name }) => output_type === 'error' || name === 'stderr')).toEqual(
      [],
    );
    const pictures = outputs.flatMap(({ data }) => data?.['image/png'] ?? []);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/^iVBORw0KGgo/);
    const still = (all: typeof shown) => all.map((some) => some.map(comparable));
    expect(still(shown)).toEqual(still(shownBy(join(notebooks, FILE))));
  });

  test('stops at a cell that fails', { timeout: TEST_LIMIT }, () => {
    const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [] };
    const { metadata, nbformat, nbformat_minor } = JSON.parse(readFileSync(join(notebooks, FILE), 'utf8'));
    const failing = {
      cells: [{ ...cell, source: [`throw new Error('no');`] }],
      ...{ metadata, nbformat, nbformat_minor },
    };
    writeFileSync(join(folder, 'failing.ipynb'), JSON.stringify(failing));
    const { status, stderr } = execute(join(folder, 'failing.ipynb'));
    expect(status).not.toBe(0);
    expect(stderr).toContain('CellExecutionError');
  });
});
