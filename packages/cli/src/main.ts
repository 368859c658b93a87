import { CommanderError } from 'commander';
import { program } from './program.js';
import { say, watchStreams } from './results/streams.js';

/** Exit codes: the user can fix it; something else failed. */
const USAGE = 2;
const FAILURE = 1;

/**
 * The command. Every error is one sentence on standard error, without a stack trace.
 *
 * @param argv as in process.argv
 * @param signal stops it; its reason is the sentence
 */
export async function main(argv: readonly string[], signal: AbortSignal): Promise<void> {
  watchStreams(FAILURE);
  process.once('uncaughtException', (error) => process.exit(report(error)));
  try {
    signal.throwIfAborted();
    await program(signal).parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Errors thrown by the engine itself are our bugs. */
const FAULTS = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  // An error from a worker has lost its class but kept its name.
  const { message, name, code } = asError(error);
  if (code === 'EMFILE') {
    const said = message.replace(/^EMFILE: /, '');
    say(`fairweather: ${said}: allow more open files, such as with "ulimit -n 1024".`);
  } else if (code === 'ERR_MODULE_NOT_FOUND') {
    // With no file left to open, Node takes a package that is there for one that is not.
    say(
      `fairweather: too many open files, or a package is missing (${message}): allow more open files, such as with ` +
        '"ulimit -n 1024".',
    );
  } else if (FAULTS.includes(name)) {
    say(`fairweather: this is a fault of the program (${message}): please report it with what you typed.`);
  } else {
    say(`fairweather: ${message}`);
  }
  return name === 'InputError' ? USAGE : FAILURE;
}

/** A module of the user may throw anything. */
function asError(thrown: unknown): NodeJS.ErrnoException {
  return thrown instanceof Error ? thrown : new Error(`a module threw a ${typeof thrown} and no Error.`);
}
