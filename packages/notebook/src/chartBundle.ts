import { toPng, type VegaLiteSpec } from '@fairweather/charts';
import type { Bundle } from './Bundle.js';

/**
 * A chart as data for viewers that draw it themselves, as a picture for those that do not, and as its description.
 *
 * @throws Error when vega-lite does not accept the specification
 */
export async function chartBundle(spec: VegaLiteSpec): Promise<Bundle> {
  // Notebooks are also read in dark themes, where dark ink on a transparent background would be invisible.
  const chart = { ...spec, background: 'white' };
  return {
    'application/vnd.vegalite.v5+json': chart,
    'image/png': Buffer.from(await toPng(chart)).toString('base64'),
    'text/plain': String(spec.description ?? 'A chart without a description.'),
  };
}
