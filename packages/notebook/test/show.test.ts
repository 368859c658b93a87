import { createRequire } from 'node:module';
import { priceChart } from '@fairweather/charts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Bundle, bundleOf, show } from '../src/index.js';

const chart = priceChart([{ name: 'sticker', mean: [1, 2] }], {
  title: 'T',
  subtitle: 'S',
  unit: 'week',
  description: 'The sticker doubles.',
});

afterEach(() => vi.restoreAllMocks());

/** The text printed to the terminal in the meantime. */
async function printedBy(work: () => Promise<void>): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await work();
  const printed = write.mock.calls.map(([text]) => text).join('');
  write.mockRestore();
  return printed;
}

describe('show', () => {
  test('gives a chart as data, as a picture with its own background, and as its description', async () => {
    const bundle = await bundleOf(chart);
    expect(Object.keys(bundle).sort()).toEqual([
      'application/vnd.vegalite.v5+json',
      'image/png',
      'text/plain',
    ]);
    expect(bundle['application/vnd.vegalite.v5+json']).toEqual({ ...chart, background: 'white' });
    // A PNG, encoded as text for a notebook.
    expect(bundle['image/png']).toMatch(/^iVBORw0KGgo/);
    expect(bundle['text/plain']).toBe('The sticker doubles.');
  });

  test('prints the text outside a notebook', async () => {
    expect(await printedBy(() => show([{ week: 1, late: 8 }]))).toBe('week  late\n   1     8\n');
    expect(await printedBy(() => show(chart))).toBe('The sticker doubles.\n');
  });

  test('writes below the cell from which it was called, even if the chart is drawn after that cell', async () => {
    const { cache } = createRequire(import.meta.url);
    const file = '/somewhere/tslab/dist/jupyter.js';
    const first: Bundle[] = [];
    const second: Bundle[] = [];
    const kernel = {
      lastWriteDisplayData: ({ data }: { data: Bundle }) => {
        first.push(data);
      },
    };
    cache[file] = { exports: kernel } as NodeModule;
    try {
      const drawn = show(chart);
      kernel.lastWriteDisplayData = ({ data }) => {
        second.push(data);
      };
      await drawn;
      await show([{ a: 1 }]);
    } finally {
      delete cache[file];
    }
    expect(first.map((bundle) => bundle['text/plain'])).toEqual(['The sticker doubles.']);
    expect(second.map((bundle) => bundle['text/plain'])).toEqual(['a\n1']);
  });

  test.each([
    [7, 'a number'],
    [undefined, 'nothing'],
    [[1, 2], 'a list of something other than rows'],
    [{ week: 1 }, 'an object that is not a chart: put [ ] around it if it is a row'],
    [Promise.resolve(chart), 'a promise: put await before it'],
  ])('says what it accepts when it is given %j', async (shown, kind) => {
    await expect(bundleOf(shown)).rejects.toThrow(
      `show() takes a chart, as made by panelsChart(), or a list of rows, such as [{ week: 1, late: 8 }]; it was ` +
        `given ${kind}.`,
    );
  });
});
