import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import { floors, forbidden } from '../../../rooms.js';

const repository = resolve(import.meta.dirname, '../../..');

/** All imports of the packages below a folder, types included, and those that break a rule. */
async function importsOf(baseDir: string) {
  const { output } = await cruise(['packages'], {
    baseDir,
    includeOnly: '^packages/',
    exclude: { path: '(^|/)(node_modules|test|bench|gallery|bundle)/' },
    doNotFollow: { path: '/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    ruleSet: { forbidden },
    validate: true,
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    files: modules.map(({ source }) => source),
    broken: summary.violations.map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`),
  };
}

describe('rooms', () => {
  const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'fairweather-rooms-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  it('all arrows between packages and between floors of core point down, and no files import in a circle', async () => {
    const { files, broken } = await importsOf(repository);
    expect(broken).toEqual([]);
    for (const floor of floors) expect(files.join('\n')).toContain(`packages/core/src/${floor}/`);
  });

  it('an arrow upwards, a circle and a way past the door are found', async () => {
    const write = (file: string, imported: string) => {
      mkdirSync(dirname(join(scratch, file)), { recursive: true });
      writeFileSync(join(scratch, file), `import type { A } from '${imported}';\nexport type B = A;\n`);
    };
    write('packages/core/src/numbers/up.ts', '../run/a.js');
    write('packages/core/src/run/a.ts', './b.js');
    write('packages/core/src/run/b.ts', './a.js');
    write('packages/core/src/run/c.ts', '../../../cli/src/index.js');
    write('packages/cli/src/index.ts', '../../core/src/run/a.js');
    const { broken } = await importsOf(scratch);
    expect(broken.sort()).toEqual([
      'packages/cli/src/index.ts → packages/core/src/run/a.ts: packages are entered through their doors',
      "packages/core/src/numbers/up.ts → packages/core/src/run/a.ts: core's numbers imports only floors below it",
      'packages/core/src/run/a.ts → packages/core/src/run/b.ts: no circle of files',
      'packages/core/src/run/c.ts → packages/cli/src/index.ts: the package core imports only packages before it',
    ]);
  });
});
