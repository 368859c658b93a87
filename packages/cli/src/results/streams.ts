import { visible, visibleLines } from '@fairweather/core/tools';

/**
 * The command writes to its standard streams only through this file, so that no text from outside can control a
 * terminal: a name, a path or a key with control characters is shown with escapes. Only `draw` writes our own escapes.
 */

/** A longer sentence is cut in the middle, because a path or a name of thousands of letters would hide the remedy. */
const LONGEST = 2000;

/** Prints lines on standard output; each stays one line, whatever it contains. */
export function print(lines: readonly string[]): void {
  printText(lines.map((line) => `${visible(line)}\n`).join(''));
}

/** Prints text with its own line breaks: JSON, CSV, Markdown, help. */
export function printText(text: string): void {
  process.stdout.write(visibleLines(text));
}

/** Prints one sentence on standard error. */
export function say(sentence: string): void {
  const half = LONGEST / 2;
  const short =
    sentence.length > LONGEST ? `${sentence.slice(0, half)} … ${sentence.slice(-half)}` : sentence;
  process.stderr.write(`${visible(short)}\n`);
}

/** Draws on a terminal, including escapes. The text must contain nothing from outside. */
export function draw(bar: string): void {
  process.stderr.write(bar);
}

/**
 * Handles a stream that is closed or full. Without standard output there is no result; the command says so if somebody
 * may still read it. Without standard error it goes on, since the result matters more than messages about it.
 *
 * @param exitCode used if standard output cannot be written
 */
export function watchStreams(exitCode: number): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    say(
      code === 'EPIPE'
        ? 'fairweather: whoever read standard output stopped early; to keep everything, use --out.'
        : `fairweather: standard output cannot be written (${code ?? message}): free some room there, or use --out.`,
    );
    process.exit(exitCode);
  });
}
