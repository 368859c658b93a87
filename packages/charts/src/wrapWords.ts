import { textWidth } from './textWidth.js';

/**
 * A text in lines that are no wider than a width, broken between words. A single word that is wider stands alone.
 *
 * @param width in pixels
 * @param size of the letters in pixels
 * @returns at least one line
 * @example
 * wrapWords('no no no', 30, 10); // ['no no', 'no']
 */
export function wrapWords(text: string, width: number, size: number, bold = false): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (lines[last] === '' || textWidth(longer, size, bold) <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}
