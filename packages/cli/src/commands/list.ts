import { wrap } from '@fairweather/report';
import { print, printText } from '../results/streams.js';
import { listed } from './listed.js';

/** Prints all scenarios and theories. */
export function list({ format }: { readonly format: 'table' | 'json' }): void {
  if (format === 'json') {
    printText(`${JSON.stringify(listed, null, 2)}\n`);
    return;
  }
  const lines = [
    'Scenarios (fairweather describe <scenario>, fairweather run <scenario>)',
    ...listed.scenarios.flatMap(({ name, title, story }) => [
      `  ${name}: ${title}`,
      ...wrap(story, 90).map((line) => `      ${line}`),
    ]),
    '',
    'Theories (--theory <name>)',
    ...listed.theories.map(({ name, says }) => `  ${name.padEnd(18)} ${says}`),
  ];
  print(lines);
}
