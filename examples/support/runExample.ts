import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('..', import.meta.url));

/** Runs an example as a reader would, and returns the lines that it prints. */
export function runExample(file: string): string[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(examples, 'run.mjs'), join(examples, file)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0 || stderr !== '') throw new Error(`${file} ended with ${status}: ${stderr}`);
  return stdout.trimEnd().split('\n');
}
