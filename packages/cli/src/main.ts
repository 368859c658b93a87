import { CommanderError } from 'commander';
import { program } from './program.js';

/** Exit codes: the user can mend it; something failed. */
const USAGE = 2;
const FAILURE = 1;

/**
 * The command. Every error is one sentence on standard error, without a stack trace.
 *
 * @param argv as in process.argv
 * @param signal stops it, with its reason for a sentence
 */
export async function main(argv: readonly string[], signal: AbortSignal): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.stderr.write(
      'fairweather: whoever read standard output stopped early; to keep everything, use --out.\n',
    );
    process.exit(FAILURE);
  });
  try {
    signal.throwIfAborted();
    await program(signal).parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  // An error that comes out of a worker has lost its class, and has kept its name.
  const { message, name } = error as Error;
  process.stderr.write(`fairweather: ${message}\n`);
  return name === 'InputError' ? USAGE : FAILURE;
}
