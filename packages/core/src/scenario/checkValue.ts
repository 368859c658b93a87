import { InputError } from '../input/InputError.js';
import { unknownName } from '../input/oneOf.js';
import { parametersOf } from './parametersOf.js';
import type { Scenario } from './Scenario.js';

/**
 * Checks that a parameter exists and may have this value.
 *
 * @throws InputError that names the parameter, the value and the range
 */
export function checkValue(scenario: Pick<Scenario, 'parameters'>, name: string, value: unknown): void {
  const parameters = parametersOf(scenario);
  if (!Object.hasOwn(parameters, name)) throw unknownName('parameter', name, Object.keys(parameters));
  const { low, high, unit, whole, even } = parameters[name];
  const kind = even ? 'an even number' : whole ? 'a whole number' : 'a number';
  const range = `give ${kind} from ${low} to ${high}${unit === '1' ? '' : ` (${unit})`}.`;
  if (value === undefined) throw new InputError(`${name} has no value: ${range}`);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InputError(`${name} is not a number (${String(value)}): ${range}`);
  }
  if (value < low || value > high || (whole && !Number.isInteger(value)) || (even && value % 2 !== 0)) {
    throw new InputError(`${name} = ${value} is out of range: ${range}`);
  }
}
