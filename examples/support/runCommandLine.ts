import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/cli/bin/fairweather.js', import.meta.url));

/**
 * Runs a line such as `node_modules/.bin/fairweather run daycare --arm "dear: fine=200"` in a folder.
 *
 * @throws Error when it fails
 */
export function runCommandLine(line: string, folder: string): string {
  const [, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  return stdout;
}
