import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as charts from '@fairweather/charts';
import * as core from '@fairweather/core';
import * as scenarios from '@fairweather/scenarios';
import { describe, expect, test } from 'vitest';

const docs = fileURLToPath(new URL('../../', import.meta.url));
const gallery = new URL('../../gallery/', import.meta.url).href;
const page = readFileSync(`${docs}charts.md`, 'utf8');
const files = readdirSync(`${docs}images/charts`).sort();

const onPaper: (spec: charts.VegaLiteSpec) => charts.VegaLiteSpec = (await import(`${gallery}onPaper.mjs`))
  .onPaper;

type Makers = Readonly<Record<string, () => charts.VegaLiteSpec>>;
const daycareCharts: Makers = (await import(`${gallery}daycareCharts.mjs`)).daycareCharts;
const partnershipCharts: Makers = (await import(`${gallery}partnershipCharts.mjs`)).partnershipCharts;

describe('the gallery', () => {
  test.each(['weekly', 'prices-stacked', 'biography', 'distribution', 'phase', 'survival'])(
    'shows %s as it is drawn today (npm run gallery redraws it)',
    async (name) => {
      const make = { ...daycareCharts, ...partnershipCharts }[name];
      expect(`${await charts.toSvg(onPaper(make()))}\n`).toBe(
        readFileSync(`${docs}images/charts/${name}.svg`, 'utf8'),
      );
    },
  );

  test('shows code that runs and draws', async () => {
    const [, code] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    const body = code.replace(/import (\{.*\}) from '(.*)';/g, "const $1 = packages['$2'];");
    const Run = (async () => undefined).constructor as new (
      ...texts: string[]
    ) => (given: unknown) => unknown;
    const packages = {
      '@fairweather/charts': charts,
      '@fairweather/core': core,
      '@fairweather/scenarios': scenarios,
    };
    const { svg, png } = (await new Run('packages', `${body}; return { svg, png };`)(packages)) as {
      svg: string;
      png: Uint8Array;
    };
    expect(svg).toContain('>conscience<');
    expect(png.length).toBeGreaterThan(1000);
  });

  test('shows each file once, and no other', () => {
    const shown = [...page.matchAll(/\(images\/charts\/([a-z-]+\.svg)\)/g)].map(([, file]) => file);
    expect(shown.sort()).toEqual(files);
  });

  test('has an example of each chart', () => {
    const all = Object.keys(charts).filter((name) => name.endsWith('Chart'));
    expect(all.length).toBeGreaterThanOrEqual(13);
    for (const name of all) expect(page).toContain(`## ${name}`);
  });
});
