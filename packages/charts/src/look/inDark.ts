import { darkConfig } from './config.js';
import { DARK_GROUND, INK, PRICE_GROUND, QUIET } from './palette.js';
import { readable } from './readable.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

/** Dark versions of the palette's inks; every other colour becomes a legible shade. */
const inks: Readonly<Record<string, string>> = {
  [INK]: darkConfig.title.color,
  [QUIET]: darkConfig.title.subtitleColor,
  [PRICE_GROUND]: '#312c20',
};

/** Parts without chart colours: words, and data with their own colours such as the cells of a heat map. */
const untouched = new Set(['data', 'text', 'title', 'description', 'datum']);

/**
 * The same chart for a dark background. Arms keep their hue; colours too dark to be seen become lighter.
 *
 * @param spec a chart of this package
 * @example
 * inDark(priceChart([], { title: '', subtitle: '', unit: 'week', description: '' })).width; // 420
 */
export function inDark(spec: VegaLiteSpec): VegaLiteSpec {
  return { ...(recoloured(spec) as VegaLiteSpec), config: darkConfig };
}

function recoloured(value: unknown): unknown {
  if (typeof value === 'string') return /^#[0-9a-f]{6}$/i.test(value) ? shadeOf(value) : value;
  if (Array.isArray(value)) return value.map(recoloured);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recolouredAt(key, inner)]));
}

function recolouredAt(key: string, inner: unknown): unknown {
  if (!untouched.has(key)) return recoloured(inner);
  const isTitle = key === 'title' && typeof inner === 'object' && inner !== null;
  return isTitle ? recoloured(inner) : inner;
}

function shadeOf(colour: string): string {
  return inks[colour] ?? readable(colour, DARK_GROUND);
}
