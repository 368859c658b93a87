import { InputError } from '@fairweather/core';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { toSvg } from './toSvg.js';

/** Options for `toPng`. */
export interface PngOptions {
  /** Picture pixels per chart pixel, above 0. Default: 2. */
  readonly scale?: number;
  /** Background, if the chart has none. Default: white. */
  readonly ground?: string;
}

/**
 * Draws a chart as PNG, in Node only. It uses the fonts in the package and none of the machine's, so the same
 * specification gives the same bytes.
 *
 * @returns the bytes of a PNG file
 * @throws InputError when the scale is not above 0
 * @throws Error when vega-lite does not accept the specification
 */
export async function toPng(
  spec: VegaLiteSpec,
  { scale = 2, ground = '#ffffff' }: PngOptions = {},
): Promise<Uint8Array> {
  if (!(scale > 0 && scale < Infinity))
    throw new InputError(`toPng(): scale is ${scale}; give a number above 0, such as 2.`);
  const [{ Resvg }, { createRequire }, svg] = await Promise.all([
    import('@resvg/resvg-js'),
    import('node:module'),
    toSvg(spec),
  ]);
  const { resolve } = createRequire(import.meta.url);
  const font = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
  const picture = new Resvg(svg, {
    background: ground,
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: [font('DejaVuSans'), font('DejaVuSans-Bold')],
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return picture.render().asPng();
}
