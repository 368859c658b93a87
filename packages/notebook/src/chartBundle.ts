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

/** Picture pixels per pixel on the page: pictures are drawn at double size to keep letters sharp. */
const SCALE = 2;

/**
 * The display size of a bundle's picture, as notebook metadata: viewers would otherwise show every pixel, and so a
 * chart at twice its size.
 *
 * Source: a PNG file stores its width and height in bytes 16 to 23 (the IHDR chunk).
 *
 * @returns metadata for the bundle; empty without a picture
 */
export function pictureSize(bundle: Bundle): Readonly<Record<string, { width: number; height: number }>> {
  const picture = bundle['image/png'];
  if (typeof picture !== 'string') return {};
  const head = Buffer.from(picture.slice(0, 32), 'base64');
  const size = (at: number) => Math.round(head.readUInt32BE(at) / SCALE);
  return { 'image/png': { width: size(16), height: size(20) } };
}
