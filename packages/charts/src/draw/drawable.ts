import { visible } from '@fairweather/core/tools';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';

/**
 * The same chart with every text as `visible` shows it. Vega writes names into the expressions that it compiles, where
 * a line separator cuts a string in two, and into SVG, where XML does not allow control characters.
 *
 * @example
 * drawable({ title: 'a\u2028b' }).title; // 'a\\u2028b'
 */
export function drawable(spec: VegaLiteSpec): VegaLiteSpec {
  return seen(spec) as VegaLiteSpec;
}

function seen(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(seen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [visible(key), seen(inner)]));
}
