import { InputError } from '@fairweather/core';
import { toSvg } from './toSvg.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

/** How to draw a picture. */
export interface PngOptions {
  /** Pixels of the picture for one pixel of the chart, above 0; 2 unless told. */
  readonly scale?: number;
  /** The ground, where the chart brings none; white unless told. */
  readonly ground?: string;
}

/**
 * Draws a chart as PNG, in Node only. The letters come from fonts in the package, and none of the machine is looked
 * at, so that the same specification gives the same bytes.
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
