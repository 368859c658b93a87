import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codeOf, type Notebook } from './Notebook.js';
import { runInKernel, TEST_LIMIT } from './runInKernel.js';

const notebook = JSON.parse(
  readFileSync(new URL('../10-your-own-scenario.ipynb', import.meta.url), 'utf8'),
) as Notebook;
const command = fileURLToPath(new URL('../../packages/cli/bin/fairweather.js', import.meta.url));
/** Words of another story. */
const dayCare = /\b(late|lateness|pick-ups?|centres?|parents?|day-?care|fined?)\b/i;

test('the file that notebook 10 writes runs on the command line as the notebook says', {
  timeout: TEST_LIMIT,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairweather-kitchen-'));
  try {
    const { failure } = runInKernel(codeOf(notebook), { env: { TMPDIR: folder, TEMP: folder, TMP: folder } });
    expect(failure).toBeNull();
    const lines = notebook.cells
      .flatMap(({ source }) => source.map((line) => line.trim()))
      .filter((line) => line.startsWith('node_modules/.bin/fairweather '));
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)]
        .map(([, quoted, plain]) => quoted ?? plain)
        .slice(1);
      const here = words.map((word) => word.replace('/tmp/', `${folder}/`).replace('results/', `${folder}/`));
      const fewer = here[0] === 'run' ? ['--replicates', '5', '--workers', '1', '--no-progress'] : [];
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...here, ...fewer], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      expect(stdout).not.toMatch(dayCare);
      expect(stdout).toMatch(here[0] === 'explain' ? /^Agent 7 of first floor/ : /^The shared kitchen/);
    }
    const report = readFileSync(join(folder, 'kitchen/report.html'), 'utf8');
    expect(report).toContain('list on the door');
    expect(report).toContain('mugs left');
    expect(report).not.toMatch(dayCare);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
