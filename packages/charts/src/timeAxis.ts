import type { VegaLiteSpec } from './VegaLiteSpec.js';

/**
 * The horizontal axis of charts over time: whole units, counted from 1, with half a unit of room on both sides.
 *
 * @param unit name of one unit, or null for an axis without words
 * @param field data field with the number of the unit
 */
export function timeAxis(units: number, unit: string | null, field = 'unit'): VegaLiteSpec {
  return {
    field,
    type: 'quantitative',
    scale: { domain: [0.5, Math.max(units, 1) + 0.5], nice: false },
    axis: { title: unit, values: ticks(units), format: 'd', grid: false, labels: unit !== null },
  };
}

/** 1, and then every fifth (or every tenth, twentieth …) unit. */
function ticks(units: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => units / size <= 6) ?? Math.ceil(units / 6);
  const values = [1];
  for (let unit = step; unit <= units; unit += step) if (unit > 1) values.push(unit);
  return values;
}
