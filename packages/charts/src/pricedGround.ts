import type { PricedStretch } from './PricedStretch.js';
import { PRICE_GROUND, QUIET } from './palette.js';
import { timeAxis } from './timeAxis.js';
import type { VegaLiteSpec } from './VegaLiteSpec.js';

/**
 * The background of the units in which a price was named, with its label at the top left.
 *
 * @param units number of units in the chart, for the axis that all layers share
 * @param unit title of that axis
 */
export function pricedGround(
  { from, until, label }: PricedStretch,
  units: number,
  unit: string | null,
): VegaLiteSpec {
  const x = timeAxis(units, unit, 'from');
  return {
    data: { values: [{ from: from - 0.5, until: until + 0.5 }] },
    layer: [
      { mark: { type: 'rect', color: PRICE_GROUND }, encoding: { x, x2: { field: 'until' } } },
      {
        mark: { type: 'text', align: 'left', baseline: 'top', dx: 5, dy: 5, color: QUIET, fontSize: 11 },
        encoding: { x, y: { value: 0 }, text: { value: label } },
      },
    ],
  };
}
