import type { VegaLiteSpec } from '@fairweather/charts';
import { InputError } from '@fairweather/core';
import type { Bundle } from './Bundle.js';
import { chartBundle } from './chartBundle.js';
import { display } from './display.js';
import { tableBundle } from './tableBundle.js';

/**
 * Shows a chart or a table below the cell; outside a notebook it prints the chart's description or the table as text.
 *
 * @param shown a chart, as made by `panelsChart`, or a list of rows, each an object with the columns as keys
 * @returns a promise: write `await show(…)`
 * @throws InputError when it is neither
 * @example
 * await show([{ week: 1, late: 8 }, { week: 2, late: 9 }]);
 */
export async function show(shown: VegaLiteSpec | readonly object[]): Promise<void> {
  const write = display();
  write(await bundleOf(shown));
}

/**
 * A chart or table in all its forms.
 *
 * @throws InputError when it is neither a chart nor a table
 */
export async function bundleOf(shown: unknown): Promise<Bundle> {
  if (isTable(shown)) return tableBundle(shown);
  if (isChart(shown)) return chartBundle(shown);
  throw new InputError(
    `show() takes a chart, as made by panelsChart(), or a list of rows, such as [{ week: 1, late: 8 }]; it was ` +
      `given ${kindOf(shown)}.`,
  );
}

function isTable(shown: unknown): shown is readonly object[] {
  return (
    Array.isArray(shown) &&
    shown.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row))
  );
}

function isChart(shown: unknown): shown is VegaLiteSpec {
  return (
    typeof shown === 'object' &&
    shown !== null &&
    String((shown as VegaLiteSpec).$schema ?? '').includes('/vega-lite/')
  );
}

function kindOf(shown: unknown): string {
  if (shown === null || shown === undefined) return 'nothing';
  if (shown instanceof Promise) return 'a promise: put await before it';
  if (Array.isArray(shown)) return 'a list of something other than rows';
  return typeof shown === 'object'
    ? 'an object that is not a chart: put [ ] around it if it is a row'
    : `a ${typeof shown}`;
}
