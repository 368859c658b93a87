import { InputError } from '@fairweather/core';
import { digestOf } from '@fairweather/core/tools';
import { sweepLimits } from '../sweepLimits.js';
import type { Design, DesignAxis, DesignKind } from './Design.js';

/**
 * A design with its id.
 *
 * @throws InputError where it has more points or axes than a sweep can take
 */
export function makeDesign(
  kind: DesignKind,
  axes: readonly DesignAxis[],
  points: readonly (readonly number[])[],
): Design {
  checkSize(axes.length, points.length);
  const id = digestOf(JSON.stringify([kind, axes.map(contentOf), points])).slice(0, 16);
  return { kind, axes, points, id };
}

/**
 * Refuses a design that is too large before its points are made.
 *
 * @throws InputError that says how large it would be
 */
export function checkSize(axes: number, points: number): void {
  if (axes > sweepLimits.axes)
    throw new InputError(
      `The design varies ${axes} parameters, and ${sweepLimits.axes} are the most: vary fewer.`,
    );
  if (points > sweepLimits.points)
    throw new InputError(
      `The design has ${points} points, and ${sweepLimits.points} are the most: ask for fewer points, levels or ` +
        'parameters.',
    );
}

/**
 * Checks the number of points that a design is to have.
 *
 * @throws InputError that names the function and the range
 */
export function checkPoints(caller: string, points: number): void {
  if (Number.isInteger(points) && points >= 1 && points <= sweepLimits.points) return;
  throw new InputError(
    `${caller}(): points is ${points}; give a whole number from 1 to ${sweepLimits.points}.`,
  );
}

function contentOf({ name, low, high, levels }: DesignAxis): unknown[] {
  return [name, low, high, levels ?? null];
}
