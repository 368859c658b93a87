import { theories } from '@fairweather/core';
import { wrap } from '@fairweather/report';
import { catalogue } from '@fairweather/scenarios';
import { print, printText } from '../results/streams.js';

/** Prints all scenarios and theories. */
export function list({ format }: { readonly format: 'table' | 'json' }): void {
  const scenarios = catalogue.map(({ name, scenario: { title, story } }) => ({ name, title, story }));
  if (format === 'json') {
    const named = theories.map(({ name, title, says }) => ({ name, title, says }));
    printText(`${JSON.stringify({ scenarios, theories: named }, null, 2)}\n`);
    return;
  }
  const lines = [
    'Scenarios (fairweather describe <scenario>, fairweather run <scenario>)',
    ...scenarios.flatMap(({ name, title, story }) => [
      `  ${name}: ${title}`,
      ...wrap(story, 90).map((line) => `      ${line}`),
    ]),
    '',
    'Theories (--theory <name>)',
    ...theories.map(({ name, says }) => `  ${name.padEnd(18)} ${says}`),
  ];
  print(lines);
}
