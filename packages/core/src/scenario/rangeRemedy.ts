import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';

/**
 * What is wrong with a value of a parameter, and which may be given; undefined where nothing is.
 */
export function rangeRemedy(
  name: string,
  value: unknown,
  { low, high, unit, whole, even }: ParameterDeclaration,
): string | undefined {
  const kind = even ? 'an even number' : whole ? 'a whole number' : 'a number';
  const range = `give ${kind} from ${low} to ${high}${unit === '1' ? '' : ` (${unit})`}.`;
  if (value === undefined) return `${name} has no value: ${range}`;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return `${name} is not a number (${String(value)}): ${range}`;
  }
  const outside = value < low || value > high;
  if (outside || (whole && !Number.isInteger(value)) || (even && value % 2 !== 0)) {
    return `${name} = ${value} is out of range: ${range}`;
  }
  return undefined;
}
