import { textWidth } from './textWidth.js';

/**
 * A text broken between words into lines no wider than a given width. A wider word gets a line of its own.
 *
 * @param width in pixels
 * @param size font size in pixels
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
