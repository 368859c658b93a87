import type { Finding } from './Finding.js';

/**
 * A number derived from published figures, with its standard error.
 *
 * @throws RangeError when there is none of that name, or it has no standard error
 * @example
 * derivedOf(falkKosfeld2006, 'C10 effect of control (control - no control)'); // { value: -5.46, se: 1.4 }
 */
export function derivedOf(
  { id, derived }: Finding,
  name: string,
): { readonly value: number; readonly se: number } {
  const found = derived.find((one) => one.name === name);
  if (typeof found?.value === 'number' && found.se !== undefined) return { value: found.value, se: found.se };
  throw new RangeError(`derivedOf(): ${id} has no "${name}" with a standard error.`);
}
