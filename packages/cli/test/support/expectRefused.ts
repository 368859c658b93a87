import { expect } from 'vitest';
import { fairweather, folderForTest } from './fairweather.js';

/** Expects one sentence, exit code 2, and a quick answer. */
export async function expectRefused(
  args: readonly string[],
  message: RegExp,
  folder = folderForTest(),
): Promise<void> {
  const start = performance.now();
  const { code, stdout, stderr } = await fairweather(args, folder);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(code).toBe(2);
  expect(performance.now() - start).toBeLessThan(20_000);
}
