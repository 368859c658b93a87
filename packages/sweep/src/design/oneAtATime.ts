import type { Scenario } from '@fairweather/core';
import { type Axes, axesOf, levelsOf } from './axes.js';
import type { Design } from './Design.js';
import { makeDesign } from './makeDesign.js';

/**
 * The scenario as given, then each axis by itself at each of its levels, while all others stay as given. A range
 * without levels has two: its ends.
 *
 * @throws InputError when a parameter is unknown, or a value is out of range
 * @example
 * oneAtATime(daycare, { fine: [0, 200], fineFrom: [9] }).points; // [[10, 5], [0, 5], [200, 5], [10, 9]]
 */
export function oneAtATime<Name extends string>(scenario: Scenario<Name>, axes: Axes<Name>): Design {
  const all = axesOf(scenario, axes).map((axis) =>
    axis.levels ? axis : { ...axis, levels: [axis.low, axis.high] },
  );
  const values: Readonly<Record<string, number>> = scenario.values;
  const given = all.map(({ name }) => values[name]);
  const moved = all.flatMap((axis, place) =>
    levelsOf(axis)
      .filter((level) => level !== given[place])
      .map((level) => given.map((value, other) => (other === place ? level : value))),
  );
  return makeDesign('one at a time', all, [given, ...moved]);
}
