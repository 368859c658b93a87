import type { VegaLiteSpec } from '@fairweather/charts';
import { bundleOf } from './bundleOf.js';
import { display } from './display.js';

/**
 * Shows a chart or a table below the cell; outside a notebook it prints the chart's description or the table as text.
 *
 * @param shown a chart, as made by `weeklyChart`, or a list of rows, each an object with the columns as keys
 * @returns a promise: write `await show(…)`
 * @throws InputError when it is neither
 * @example
 * await show([{ week: 1, late: 8 }, { week: 2, late: 9 }]);
 */
export async function show(shown: VegaLiteSpec | readonly object[]): Promise<void> {
  const write = display();
  write(await bundleOf(shown));
}
