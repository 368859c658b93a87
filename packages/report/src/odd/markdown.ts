import { visible } from '@fairweather/core/tools';

/**
 * Escapes text from a scenario for Markdown, so that it is read as plain words: never as a heading, a list, a link,
 * HTML or the end of a cell. A line break becomes a space.
 *
 * @example
 * markdown('[a](http://b) | <c>'); // '\\[a\\](http\\://b) \\| \\<c\\>'
 */
export function markdown(text: string): string {
  return visible(text.replace(/\s*[\r\n]\s*/g, ' ').trim())
    .replace(/\\(?!u[0-9a-f]{4})|[`*[\]<>|~!]/g, '\\$&')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)|(?<=www)\.|@(?=\w)/gi, '\\$&')
    .replace(/^[#+=:-]|(?<=^\d+)[.)]/, '\\$&');
}

/** A name in a code span. A backtick, which would end it, is shown as an escape. */
export function code(name: string): string {
  return `\`${visible(name).replace(/`/g, '\\u0060').replace(/\|/g, '\\|')}\``;
}

/** The same data with every text as `markdown` writes it. Names known to the program do not change. */
export function inMarkdown<Data>(data: Data): Data {
  if (typeof data === 'string') return markdown(data) as Data;
  if (Array.isArray(data)) return data.map(inMarkdown) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inMarkdown(inner)])) as Data;
}
