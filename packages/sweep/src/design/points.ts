import { InputError, type MechanismName, type Scenario } from '@fairweather/core';
import { type Axes, axesOf } from './axes.js';
import type { Design } from './Design.js';
import { checkSize, makeDesign } from './makeDesign.js';

/**
 * A design from points of your own. Each names the same parameters.
 *
 * @throws InputError when a parameter is unknown or missing, or a value is out of range
 * @example
 * points(daycare, [{ fine: 0 }, { fine: 200 }]).points; // [[0], [200]]
 */
export function points<Name extends string>(
  scenario: Scenario<Name>,
  given: readonly { readonly [Each in Name | MechanismName]?: number }[],
): Design {
  const list = given as readonly Readonly<Record<string, number>>[];
  if (list.length === 0) throw new InputError('The design has no point: give one or more.');
  const names = Object.keys(list[0]);
  checkSize(names.length, list.length);
  list.forEach((point, place) => {
    const odd = [...names, ...Object.keys(point)].find((name) => !(name in point) || !names.includes(name));
    if (odd !== undefined)
      throw new InputError(
        `Point ${place + 1} and point 1 differ in ${odd}: name the same parameters in each.`,
      );
  });
  const axes = axesOf(
    scenario,
    Object.fromEntries(names.map((name) => [name, list.map((point) => point[name])])) as Axes,
  );
  return makeDesign(
    'points',
    axes,
    list.map((point) => names.map((name) => point[name])),
  );
}
