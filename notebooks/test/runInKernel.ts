import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Output } from './Notebook.js';

/** The result of running cells in the kernel. */
export interface KernelRun {
  /** One entry for each cell up to the first that failed. */
  readonly cells: readonly {
    readonly status: 'ok' | 'error' | 'abort';
    readonly outputs: readonly Output[];
  }[];
  /** Any error outside the cells' own answers, or null. */
  readonly failure: string | null;
}

/** Default time limit of a run, in milliseconds. */
const LIMIT = 120_000;

/** Time limit of a test with such a run: the runner should report a timeout first. */
export const TEST_LIMIT = LIMIT + 20_000;

/**
 * Runs cells one after the other in a kernel of their own. A separate process talks to it, so that nothing of the
 * kernel gets into the test process.
 *
 * @param options.limit time limit in milliseconds
 * @param options.env additions to the environment of this process
 * @param options.notebooks the folder with the kernel and the packages. Default: the one of this repository
 */
export function runInKernel(
  cells: readonly string[],
  {
    limit = LIMIT,
    env = {},
    notebooks,
  }: { readonly limit?: number; readonly env?: NodeJS.ProcessEnv; readonly notebooks?: string } = {},
): KernelRun {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('kernel/runCells.cjs', import.meta.url))],
    {
      input: JSON.stringify(cells),
      encoding: 'utf8',
      env: {
        ...asJupyterHasIt(process.env),
        ...env,
        FAIRWEATHER_KERNEL_LIMIT: String(limit),
        ...(notebooks && { FAIRWEATHER_NOTEBOOKS: notebooks }),
      },
      maxBuffer: 2 ** 28,
      timeout: limit + 10_000,
    },
  );
  if (stdout === '') throw new Error(`The runner of notebooks gave no answer: ${stderr}`);
  return JSON.parse(stdout) as KernelRun;
}

/**
 * An environment without the path to all packages that pnpm sets for the commands it starts: a kernel has only its own.
 */
export function asJupyterHasIt({ NODE_PATH, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}

/** All printed text, in one string. */
export function printedIn({ cells }: KernelRun): string {
  return cells
    .flatMap(({ outputs }) => outputs)
    .map(({ text }) => text ?? '')
    .join('');
}
