import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answers } from './answers.js';
import { comparable } from './comparable.js';
import { codeOf, type Notebook } from './Notebook.js';
import { notebookText } from './notebookText.js';
import { type KernelRun, runInKernel, TEST_LIMIT } from './runInKernel.js';
import { storedOutput } from './storedOutput.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** A longer cell does not fit on a screen. */
const SCREEN = 30;

/** The command that opens Jupyter so that it finds the kernel. */
export const OPEN = 'JUPYTER_PATH=$PWD/notebooks/jupyter jupyter notebook notebooks/';

/** The tests of one notebook. Each has a file of its own in each/, so that they run side by side. */
export function testNotebook(file: string): void {
  describe(file, { timeout: TEST_LIMIT }, () => {
    const notebook = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Notebook;
    const code = codeOf(notebook);
    const checks = Object.entries(answers[file] ?? {}).map(([exercise, answer]) => {
      const wrong = typeof answer === 'number' ? answer * 1.5 : 'frame';
      return `check(${exercise}, ${JSON.stringify(answer)});\ncheck(${exercise}, ${JSON.stringify(wrong)});`;
    });
    let run: KernelRun;

    test('runs in the kernel and shows what is stored (FAIRWEATHER_UPDATE=1 stores it again)', () => {
      run = runInKernel([...code, ...checks]);
      const cells = run.cells.slice(0, code.length);
      const { failure } = run;
      const failed = cells.find(({ status }) => status !== 'ok');
      expect(failure, failure ?? '').toBeNull();
      expect(failed, JSON.stringify(failed)).toBeUndefined();
      expect(cells).toHaveLength(code.length);
      const fresh = cells.values();
      const shown = notebook.cells.map((cell) =>
        cell.cell_type === 'code'
          ? { ...cell, outputs: fresh.next().value?.outputs.map(storedOutput) ?? [] }
          : cell,
      );
      if (process.env.FAIRWEATHER_UPDATE) {
        writeFileSync(`${folder}/${file}`, notebookText({ ...notebook, cells: shown }));
        return;
      }
      const outputs = (of: Notebook['cells']) => of.map((cell) => (cell.outputs ?? []).map(comparable));
      expect(outputs(notebook.cells)).toEqual(outputs(shown));
    });

    test('has exercises that take the right answer and no other', () => {
      const said = run.cells
        .slice(code.length)
        .map(({ outputs }) => outputs.map(({ data }) => data?.['text/plain']));
      expect(checks.length).toBeGreaterThan(0);
      expect(said).toEqual(
        checks.map(() => [
          expect.stringMatching(/: right\.$/),
          expect.stringMatching(/: not yet\. Hint 1 of \d: /),
        ]),
      );
    });

    test('stands in its file as the runner writes it', () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(notebookText(JSON.parse(text) as Notebook)).toBe(text);
    });

    test('tells in its first cell what to do where there is no kernel', () => {
      const { cells } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Notebook;
      const { display_name } = JSON.parse(
        readFileSync(`${folder}/jupyter/kernels/tslab/kernel.json`, 'utf8'),
      );
      const [{ cell_type, source }] = cells;
      expect(cell_type).toBe('markdown');
      const words = source.join('').replaceAll(/\s+/g, ' ');
      for (const part of ['**No kernel?**', '`npm start`', `\`${OPEN}\``, `“${display_name}”`, '(README.md)'])
        expect(words).toContain(part);
    });

    test('has no cell longer than a screen', () => {
      const { cells } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Notebook;
      for (const { source } of cells) expect(source.length, source.join('')).toBeLessThanOrEqual(SCREEN);
    });
  });
}
