import { visible, visibleLines } from '@fairweather/core/tools';

/**
 * All that the command writes on its standard streams goes through here, so that no text from outside can steer a terminal: a
 * name, a path or a key with control characters is shown with escapes. Only `draw` writes escapes of our own.
 */

/** A sentence longer than this is cut in its middle: a path or a name of thousands of letters hides what to do. */
const LONGEST = 2000;

/** Prints lines on standard output; each stays one line, whatever is in it. */
export function print(lines: readonly string[]): void {
  printText(lines.map((line) => `${visible(line)}\n`).join(''));
}

/** Prints text that is laid out in lines of its own: JSON, CSV, Markdown, help. */
export function printText(text: string): void {
  process.stdout.write(visibleLines(text));
}

/** Says one sentence on standard error. */
export function say(sentence: string): void {
  const half = LONGEST / 2;
  const short =
    sentence.length > LONGEST ? `${sentence.slice(0, half)} … ${sentence.slice(-half)}` : sentence;
  process.stderr.write(`${visible(short)}\n`);
}

/** Draws on a terminal, escapes included. Nothing from outside may be in it. */
export function draw(bar: string): void {
  process.stderr.write(bar);
}

/**
 * What happens when a stream is closed or full: without standard output there is no result, which is said where somebody may
 * still hear it; without standard error the command goes on, since the result is worth more than what is said about it.
 *
 * @param exitCode when standard output cannot be written
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
