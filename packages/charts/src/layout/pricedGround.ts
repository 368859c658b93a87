import { PRICE_GROUND, QUIET } from '../look/palette.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { timeAxis } from './axes.js';

/** A window of units in which a price is named, both ends inclusive. */
export interface PricedWindow {
  /** First unit, counted from 1. */
  readonly from: number;
  readonly until: number;
  /** The label: "fine NIS 10"; empty for none. */
  readonly label: string;
}

/**
 * The background of the units in which a price was named, with its label at the top left.
 *
 * @param units number of units in the chart, for the axis that all layers share
 * @param unit title of that axis
 */
export function pricedGround(
  { from, until, label }: PricedWindow,
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

/** A window in which one price was in force. */
interface AmountWindow {
  /** Counted from 1. */
  readonly from: number;
  /** Inclusive. */
  readonly until: number;
  readonly amount: number;
}

/**
 * The windows in which a positive price stays the same.
 *
 * @param amounts one per period
 * @example
 * pricedWindows([0, 10, 10, 0]); // [{ from: 2, until: 3, amount: 10 }]
 */
export function pricedWindows(amounts: readonly number[]): AmountWindow[] {
  const starts = amounts.flatMap((amount, i) => (amount > 0 && amount !== amounts[i - 1] ? [i] : []));
  return starts.map((start) => {
    const end = amounts.findIndex((amount, i) => i > start && amount !== amounts[start]);
    return { from: start + 1, until: end < 0 ? amounts.length : end, amount: amounts[start] };
  });
}
