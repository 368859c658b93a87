import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { openResultFolder } from '../../src/results/writeFolder.js';
import type { Finished } from './fairweather.js';
import { wordOfWhole, writeResult } from './resultUnderFault.js';

/** A ground for tests in which the writing of a result fails at each change of the file system. */
export interface FaultGround {
  /** A folder with a result that says "first", a file of somebody else, and a folder that must not be touched. */
  prepare(name: string): string;
  /** Replaces the result with a fault at every change, a few at a time. */
  atEveryChange(kind: string, check: (parent: string, end: Finished) => void): Promise<void>;
}

/** The files in the folder that must not be touched. */
export const victims = ['owner.json', 'measures.csv', 'manifest.json'];

/** Prepares the ground before the tests of a file, and clears it after them. */
export function faultGround(): FaultGround {
  const ground = mkdtempSync(join(tmpdir(), 'fairweather-test-'));
  const prepared = join(ground, 'prepared');
  let changes = 0;

  const copy = (name: string) => {
    cpSync(prepared, join(ground, name), { recursive: true });
    return join(ground, name);
  };
  const prepare = (name: string) => {
    const parent = copy(name);
    mkdirSync(join(parent, 'victim'));
    for (const victim of victims) writeFileSync(join(parent, 'victim', victim), `my ${victim}`);
    return parent;
  };
  beforeAll(async () => {
    mkdirSync(prepared);
    writeFileSync(join(prepared, 'notes.txt'), 'mine');
    await writeResult(prepared, 'first');
    const { stderr } = await writeResult(copy('counted'), 'second');
    changes = Number(/changes: (\d+)/.exec(stderr)?.[1]);
    expect(changes).toBeGreaterThan(35);
  }, 60_000);
  afterAll(() => rmSync(ground, { recursive: true }));

  return {
    prepare,
    async atEveryChange(kind, check) {
      const left = Array.from({ length: changes }, (_, i) => i + 1);
      const work = async () => {
        for (let at = left.shift(); at !== undefined; at = left.shift()) {
          const parent = prepare(`${kind}-${at}`);
          check(parent, await writeResult(parent, 'second', `${kind}:*:${at}`));
        }
      };
      await Promise.all([work(), work(), work()]);
    },
  };
}

/** Checks that an old or a new result is there, whole, and that the next run replaces it with its own. */
export function expectNextRunToSettle(parent: string): void {
  const before = wordOfWhole(parent);
  const folder = openResultFolder(join(parent, 'result'));
  expect(wordOfWhole(parent)).toBe(before ?? 'first');
  expect(readdirSync(parent).sort()).toEqual(['notes.txt', 'result', 'victim']);
  const third = { 'measures.csv': 'third,1\n'.repeat(1000), 'report.html': '<p>third</p>\n' };
  expect(folder.commit({ format: 'fairweather-manifest-2', word: 'third' }, third)).toBeUndefined();
  expect(wordOfWhole(parent)).toBe('third');
  expect(readdirSync(parent).sort()).toEqual(['notes.txt', 'result', 'victim']);
}
