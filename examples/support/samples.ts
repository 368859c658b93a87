import { fencedBlocks } from './fencedBlocks.js';

/** A piece of code or a command on a page, with the output that the page shows. */
export interface Sample {
  readonly text: string;
  /** The lines of the text block that follows, if any; "…" marks omitted lines. */
  readonly shown: readonly string[];
}

/** The pieces of TypeScript of a page. */
export function codeSamples(page: string): Sample[] {
  return samples(page, 'ts');
}

/** The calls of the fairweather command in the shell blocks of a page, one per line, without comments. */
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
