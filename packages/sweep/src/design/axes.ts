import type { Scenario } from '@fairweather/core';
import { InputError, type MechanismName, type ParameterDeclaration, parametersOf } from '@fairweather/core';
import { unknownName } from '@fairweather/core/tools';
import { sweepLimits } from '../sweepLimits.js';
import type { DesignAxis } from './Design.js';

/** The values over which a design varies a parameter: a list, or a range. */
export type AxisRange = readonly number[] | Range;

/** A range of values, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /**
   * How many evenly spaced values, 2 or more, for designs with levels. Default: every whole number of a parameter that
   * takes only these; any other needs them.
   */
  readonly levels?: number;
}

/** The ranges of a design by the names of parameters. */
export type Axes<Name extends string = string> = { readonly [Each in Name | MechanismName]?: AxisRange };

/**
 * The axes of a design, checked against the declarations of the scenario.
 *
 * @throws InputError that names the parameter and says what to give
 */
export function axesOf(scenario: Scenario, axes: Axes): DesignAxis[] {
  const known = parametersOf(scenario);
  const given = Object.entries(axes).filter((entry): entry is [string, AxisRange] => entry[1] !== undefined);
  if (given.length === 0) throw new InputError('The design varies nothing: name a parameter and its range.');
  return given.map(([name, range]) => {
    if (!Object.hasOwn(known, name)) throw unknownName('parameter to vary', name, Object.keys(known));
    return 'length' in range ? listedAxis(name, range, known[name]) : rangeAxis(name, range, known[name]);
  });
}

/** The levels of an axis. @throws InputError where it has none */
export function levelsOf({ name, low, high, levels }: DesignAxis): readonly number[] {
  if (levels) return levels;
  throw new InputError(
    `${name} from ${low} to ${high} has no levels: say how many, or list its values, for a design with levels.`,
  );
}

/** The value of an axis at a share of its range, 0 to 1; whole and even numbers each get an equal share. */
export function valueAt({ low, high, levels }: DesignAxis, share: number): number {
  if (levels) return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))];
  return low + share * (high - low);
}

function listedAxis(name: string, values: readonly number[], declared: ParameterDeclaration): DesignAxis {
  if (values.length === 0) throw new InputError(`The list of values of ${name} is empty: give one or more.`);
  for (const value of values) checkValue(name, value, declared);
  const levels = [...new Set(values)].sort((a, b) => a - b);
  return { name, low: levels[0], high: levels[levels.length - 1], levels };
}

function rangeAxis(name: string, { low, high, levels }: Range, declared: ParameterDeclaration): DesignAxis {
  for (const end of [low, high]) checkNumber(name, end, declared);
  if (low >= high)
    throw new InputError(
      `The range of ${name}, ${low} to ${high}, is empty: give a low end, then a higher one.`,
    );
  if (levels === undefined) {
    if (!declared.whole && !declared.even) return { name, low, high };
    return { name, low, high, levels: wholeLevels(name, low, high, declared.even ? 2 : 1) };
  }
  if (!Number.isInteger(levels) || levels < 2 || levels > sweepLimits.points)
    throw new InputError(
      `${name} has ${levels} levels: give a whole number from 2 to ${sweepLimits.points}.`,
    );
  const spaced = Array.from({ length: levels }, (_, i) => between(low, high, i / (levels - 1)));
  for (const value of spaced) checkValue(name, value, declared);
  return { name, low, high, levels: spaced };
}

function wholeLevels(name: string, low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step) * step;
  const count = Math.floor((high - first) / step) + 1;
  if (count < 1)
    throw new InputError(
      `The range of ${name}, ${low} to ${high}, holds no ${step === 2 ? 'even' : 'whole'} number: widen it.`,
    );
  if (count > sweepLimits.points)
    throw new InputError(
      `The range of ${name}, ${low} to ${high}, holds ${count} values, and ${sweepLimits.points} are the most: ` +
        'narrow it, or say how many levels.',
    );
  return Array.from({ length: count }, (_, i) => first + i * step);
}

/** Rounded, so that 0.1 three times is 0.3. */
function between(low: number, high: number, share: number): number {
  if (share === 1) return high;
  return Number((low + share * (high - low)).toPrecision(12));
}

function checkNumber(name: string, value: number, { low, high }: ParameterDeclaration): void {
  if (typeof value === 'number' && value >= low && value <= high) return;
  throw new InputError(`${name} cannot be ${value}: its values lie from ${low} to ${high}.`);
}

function checkValue(name: string, value: number, declared: ParameterDeclaration): void {
  checkNumber(name, value, declared);
  const fits = declared.even ? value % 2 === 0 : !declared.whole || Number.isInteger(value);
  if (fits) return;
  throw new InputError(
    `${name} cannot be ${value}: it takes only ${declared.even ? 'even' : 'whole'} numbers; choose other levels.`,
  );
}
