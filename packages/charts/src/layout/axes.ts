import { powerOfTen } from '@fairweather/core/tools';
import { config } from '../look/config.js';
import type { VegaLiteSpec } from '../look/VegaLiteSpec.js';
import { wrapWords } from './wrapWords.js';

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

/** The title of a vertical axis, broken into lines no longer than the axis. */
export function axisTitle(text: string, height: number): string[] {
  return wrapWords(text, height, config.axis.titleFontSize);
}

/**
 * The lowest and the highest of the values and zero. An axis must have some width: if all values are zero, it goes up
 * to 1.
 *
 * @example
 * domainWithZero([-3, -1]); // [-3, 0]
 */
export function domainWithZero(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}

/**
 * A round step (1, 2 or 5 times a power of ten) that divides a range into about this many pieces and never more.
 *
 * @example
 * niceStep(30, 20); // 2: fifteen pieces
 */
export function niceStep(range: number, pieces: number): number {
  const least = range / pieces;
  const power = powerOfTen(least);
  return ([1, 2, 5].find((times) => times * power >= least) ?? 10) * power;
}

/**
 * The lowest and the highest of the finite values and zero, rounded outwards to whole steps of the axis.
 *
 * @example
 * niceDomain([3, 18]); // [0, 20]
 */
export function niceDomain(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = domainWithZero(values.filter(Number.isFinite));
  const step = niceStep(high - low, TICKS);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** The most steps that a vertical axis has. */
const TICKS = 8;
