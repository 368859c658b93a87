import { readdirSync } from 'node:fs';
import { InputError } from '@fairweather/core';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import * as charts from '../src/index.js';
import { QUIET } from '../src/look/palette.js';
import { everyChart } from './everyChart.js';

const { inDark, toSvg } = charts;

/** The warnings of vega-lite while it compiles a chart. */
async function warnings(spec: charts.VegaLiteSpec): Promise<string[]> {
  const { compile } = await import('vega-lite');
  const said: string[] = [];
  const logger = {
    level: () => logger,
    error: (...words: string[]) => said.push(...words) && logger,
    warn: (...words: string[]) => said.push(...words) && logger,
    info: () => logger,
    debug: () => logger,
  };
  compile(spec as never, { logger: logger as never });
  return said;
}

test('every chart of the package has an example here', () => {
  const files = readdirSync(new URL('../src/charts/', import.meta.url)).map((file) =>
    file.replace('.ts', ''),
  );
  expect(everyChart.map(({ name }) => name).sort()).toEqual(files.sort());
  expect(Object.keys(charts)).toEqual(expect.arrayContaining(files));
});

describe.each(everyChart)('$name', ({ full, empty, wrong, sentence }) => {
  test('is plain JSON that vega-lite compiles without a warning and draws with its words', async () => {
    const spec = full('words of mine');
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
    expect(await warnings(spec)).toEqual([]);
    const svg = await toSvg(spec);
    expect(svg).toContain('words of mine');
    expect(svg).toContain('>Title<');
    expect(svg).not.toMatch(/NaN|undefined|\[object/);
  });

  test('says what it shows to readers who cannot see it, with quotes made safe', async () => {
    expect(await toSvg(full('a'))).toMatch(/^<svg role="img" aria-label="What it &quot;shows&quot;"/);
  });

  test('draws no text from outside as markup', async () => {
    const svg = await toSvg(full('<script>x</script>', { title: '<b>bold</b>', description: '"<i>' }));
    expect(svg).not.toMatch(/<script|<b>|<i>/);
    expect(svg).toContain('&lt;b&gt;bold&lt;/b&gt;');
  });

  test('escapes characters that XML does not allow, or that would end a string in an expression', async () => {
    const nasty = 'a\u0000\u001b[2J\u2028b\u2029\u202e\ud800\uffff';
    const svg = await toSvg(full(nasty, { title: nasty, subtitle: nasty, description: nasty }));
    // Resvg is as strict an XML parser as the standard requires.
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).toContain('\\u2028b');
    expect(svg).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uffff]/u);
  });

  test('draws nothing with its title and its axes, and no error', async () => {
    expect(await warnings(empty())).toEqual([]);
    const svg = await toSvg(empty());
    expect(svg).toContain('>Title<');
    expect(svg).toMatch(/aria-roledescription="axis"/);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test('refuses wrong data in a sentence', () => {
    expect(wrong).toThrow(InputError);
    expect(wrong).toThrow(sentence);
  });

  test('says that no data support it, in the picture and in its description', async () => {
    const sentence = 'Illustrative: not based on data.';
    const svg = await toSvg(full('a', { illustrative: true }));
    expect(svg.split(sentence)).toHaveLength(4);
    expect(await toSvg(full('a'))).not.toContain(sentence);
  });

  test('draws the same twice, and on a dark ground too', async () => {
    expect(await toSvg(full('a'))).toBe(await toSvg(full('a')));
    const dark = await toSvg(inDark(full('words of mine')));
    expect(dark).toContain('words of mine');
    expect(dark).toContain('#15181d');
    expect(dark).toMatch(/fill="#e8eaed"[^>]*>Title</);
    expect(dark).not.toContain(QUIET);
  });
});
