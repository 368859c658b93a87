import { fencedBlocks } from './fencedBlocks.js';

/** A piece of code or a command that a page shows, with what the page shows of its output. */
export interface Sample {
  readonly text: string;
  /** The lines of the block of text that follows, where one does; "…" stands for lines that are left out. */
  readonly shown: readonly string[];
}

/** The pieces of TypeScript of a page. */
export function codeSamples(page: string): Sample[] {
  return samples(page, 'ts');
}

/** The calls of the fairweather command in the shell blocks of a page, one a line, without remarks. */
export function commandSamples(page: string): Sample[] {
  return samples(page, 'sh').flatMap(({ text, shown }) => {
    const lines = text.split('\n').filter((line) => line.startsWith('node_modules/.bin/fairweather '));
    return lines.map((line, i) => ({
      text: line.replace(/ +#.*/, ''),
      shown: i === lines.length - 1 ? shown : [],
    }));
  });
}

function samples(page: string, wanted: string): Sample[] {
  const blocks = fencedBlocks(page);
  return blocks.flatMap(({ language, text }, i) => {
    if (language !== wanted) return [];
    const next = blocks[i + 1];
    return [{ text, shown: next?.language === 'text' ? next.text.trimEnd().split('\n') : [] }];
  });
}
