import type { Output } from './Notebook.js';

/** An output as in a notebook file: texts split into lines, so that a change shows where it is. */
export function storedOutput(output: Output): Output {
  const { text, data } = output;
  return {
    ...output,
    ...(text === undefined ? {} : { text: linesOf(text) as string[] }),
    ...(data && {
      data: Object.fromEntries(Object.entries(data).map(([type, form]) => [type, linesOf(form)])),
    }),
  };
}

function linesOf(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/(?<=\n)/) : value;
}
