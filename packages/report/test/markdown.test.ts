import type { Scenario } from '@fairweather/core';
import { daycare } from '@fairweather/scenarios';
import fc from 'fast-check';
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress';
import { describe, expect, test } from 'vitest';
import { code, markdown } from '../src/odd/markdown.js';
import { oddDocument } from '../src/odd/oddDocument.js';

// VitePress keeps one renderer per process, which another file may have made.
disposeMdItInstance();
const renderer = await createMarkdownRenderer('.', { headers: false });

/** The elements of a page in order, with the addresses of links. */
function elementsOf(text: string): string[] {
  const html = renderer.render(text);
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*?(?:href="(?!#)([^"]*)")?[^>]*>/gi)].map(
    ([tag, name, address]) => `${tag.startsWith('</') ? '/' : ''}${name} ${address ?? ''}`,
  );
}

/** The day-care with this text in place of every text of its own. */
function saying(text: string): Scenario {
  return {
    ...daycare,
    name: text,
    title: text,
    story: text,
    calendar: { ...daycare.calendar, unit: text, period: text },
    groups: daycare.groups.map((group, i) => ({ ...group, name: `${text}${i}` })),
    parameters: Object.fromEntries(
      Object.entries(daycare.parameters).map(([name, one]) => [
        name,
        { ...one, unit: text, meaning: text, source: text },
      ]),
    ) as Scenario['parameters'],
    policy: daycare.policy.map((event) => ({ ...event, groups: [`${text}0`] })),
    measures: daycare.measures.map((one) => ({ ...one, name: text, label: text })),
  };
}

describe('the ODD document reads no text of a scenario as markup', () => {
  const plain = elementsOf(oddDocument(saying('words')));

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](http://evil)',
    '![a](http://evil/x.png)',
    'https://evil.example and www.evil.example and a@evil.example',
    '<https://evil.example>',
    '# heading',
    '1. one',
    '- one\n- two',
    '> quote',
    '---',
    '===',
    'a\n\nb',
    '`code` and ``code``',
    '**bold** _thin_ ~~gone~~',
    'a | b',
    'back\\slash\\',
    '&lt;b&gt;&amp;',
    '```\nfence\n```',
    '    indented',
    '[[toc]]',
    '::: danger',
    '\u2028<b>\u2029',
  ])('%j', (text) => {
    expect(elementsOf(oddDocument(saying(text)))).toEqual(plain);
  });

  test('nor any text made of Markdown characters', () => {
    const marks = fc.stringMatching(/^[ab1 \n<>[\]()*_`~#|!&;:/@.+=\\-]{1,30}$/);
    fc.assert(
      fc.property(marks, (text) => {
        expect(
          elementsOf(`x ${markdown(text)} y\n\n| a | ${markdown(text)} | ${code(text)} |\n|---|---|---|\n`),
        ).toEqual(elementsOf(`x words y\n\n| a | words | ${code('words')} |\n|---|---|---|\n`));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
