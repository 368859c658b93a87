import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const bin = fileURLToPath(new URL('../../../cli/bin/fairweather.js', import.meta.url));

/** The output of `fairweather run --format json`, as far as the tests read it. */
export interface Printed {
  readonly digest: string;
  readonly seed: string;
  readonly theory: string;
  readonly arms: readonly {
    readonly name: string;
    readonly digest: string;
    readonly measures: Readonly<
      Record<string, { readonly mean: number[]; readonly low: number[]; readonly high: number[] }>
    >;
  }[];
  readonly differences: readonly {
    readonly arm: string;
    readonly comparedWith: string;
    readonly measure: string;
    readonly unit: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly jointLow: number;
    readonly jointHigh: number;
  }[];
}

/** Runs a command as the page shows it, and parses its output. */
export async function runAsShown(shown: string): Promise<Printed> {
  const [name, ...words] = wordsOf(shown);
  if (name !== 'node_modules/.bin/fairweather')
    throw new Error(`The page shows no command of ours: ${shown}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin, ...words, '--format', 'json', '--no-progress'],
    { maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as Printed;
}

/** The words of a command line, as a POSIX shell splits them. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < line.length; ) {
    const character = line[i];
    if (character === ' ') {
      if (word !== undefined) words.push(word);
      word = undefined;
      i++;
    } else if (character === "'") {
      const end = line.indexOf("'", i + 1);
      word = (word ?? '') + line.slice(i + 1, end);
      i = end + 1;
    } else if (character === '"') {
      word ??= '';
      for (i++; line[i] !== '"'; i++) {
        if (line[i] === '\\' && '"\\$`\n'.includes(line[i + 1])) i++;
        word += line[i];
      }
      i++;
    } else {
      if (character === '\\') i++;
      word = (word ?? '') + line[i];
      i++;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
