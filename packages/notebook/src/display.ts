import { createRequire } from 'node:module';
import type { Bundle } from './Bundle.js';
import { pictureSize } from './chartBundle.js';

/** Writes a bundle below the cell that is running. */
type Write = (output: {
  readonly data: Bundle;
  readonly metadata: Readonly<Record<string, unknown>>;
}) => void;

/**
 * Writes to the output of the running cell: a bundle below the cell in a notebook, plain text anywhere else. Call it
 * before you await anything, or the output may appear below a later cell.
 */
export function display(): (bundle: Bundle) => void {
  const write = kernelWrite();
  return (bundle) => {
    if (write) write({ data: bundle, metadata: pictureSize(bundle) });
    else process.stdout.write(`${bundle['text/plain']}\n`);
  };
}

/**
 * tslab's own display takes one form at a time; a bundle of several needs its internal function. We look it up among
 * the loaded modules, so that we find the right copy wherever it is installed and load nothing outside a notebook.
 */
function kernelWrite(): Write | undefined {
  const modules: NodeJS.Dict<NodeModule> = createRequire(import.meta.url).cache;
  const kernel = Object.entries(modules).find(([file]) => /[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(file));
  const { lastWriteDisplayData = null } = (kernel?.[1]?.exports ?? {}) as {
    readonly lastWriteDisplayData?: Write | null;
  };
  return lastWriteDisplayData ?? undefined;
}
