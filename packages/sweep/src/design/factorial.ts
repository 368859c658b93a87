import type { Scenario } from '@fairweather/core';
import { type Axes, axesOf, levelsOf } from './axes.js';
import type { Design } from './Design.js';
import { checkSize, makeDesign } from './makeDesign.js';

/**
 * Every combination of the levels of every axis; the last axis changes fastest.
 *
 * @throws InputError when a parameter is unknown, a value is out of range, or there are too many points
 * @example
 * factorial(daycare, { fine: [0, 10], fineUntil: { low: 14, high: 16 } }).points.length; // 6
 */
export function factorial<Name extends string>(scenario: Scenario<Name>, axes: Axes<Name>): Design {
  const all = axesOf(scenario, axes);
  checkSize(
    all.length,
    all.reduce((product, axis) => product * levelsOf(axis).length, 1),
  );
  let points: number[][] = [[]];
  for (const axis of all) {
    points = points.flatMap((point) => levelsOf(axis).map((level) => [...point, level]));
  }
  return makeDesign('factorial', all, points);
}
