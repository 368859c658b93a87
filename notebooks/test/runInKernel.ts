import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Output } from './Notebook.js';

/** What came of cells that ran in the kernel. */
export interface KernelRun {
  /** One entry for each cell up to the first that failed. */
  readonly cells: readonly {
    readonly status: 'ok' | 'error' | 'abort';
    readonly outputs: readonly Output[];
  }[];
  /** What went wrong beside the cells' own answers, or null. */
  readonly failure: string | null;
}

/** How long a run may take unless told, in milliseconds. */
const LIMIT = 120_000;

/** How long a test with such a run may take: the runner is to say first that it took too long. */
export const TEST_LIMIT = LIMIT + 20_000;

/**
 * Runs cells one after the other in a kernel of their own. A process apart speaks to it, so that nothing of the
 * kernel gets into the process of the tests.
 *
 * @param options.limit how long it may take, in milliseconds
 * @param options.env what its environment has besides that of this process
 * @param options.notebooks the folder with the kernel and the packages; the one of this repository unless told
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
 * An environment without the way to all packages that pnpm gives to the commands that it starts: a kernel has only
 * its own.
 */
export function asJupyterHasIt({ NODE_PATH, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}

/** All that was printed, as one text. */
export function printedIn({ cells }: KernelRun): string {
  return cells
    .flatMap(({ outputs }) => outputs)
    .map(({ text }) => text ?? '')
    .join('');
}
