import { type Arm, InputError } from '@fairweather/core';

/**
 * Reads "name=value".
 *
 * @throws InputError if there is no name, no value, or the value is not a number
 * @example
 * parseAssignment('fine=200', '--set'); // ['fine', 200]
 */
export function parseAssignment(text: string, option: string): readonly [string, number] {
  const at = text.indexOf('=');
  const name = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  if (at < 1 || name === '' || value === '') {
    throw new InputError(`${option} "${text}" cannot be read: write name=value, such as fine=200.`);
  }
  if (Number.isNaN(Number(value))) {
    throw new InputError(
      `${option} ${name}=${value}: "${value}" is not a number; write one such as ${name}=200.`,
    );
  }
  return [name, Number(value)];
}

/**
 * Reads "label: name=value, name=value".
 *
 * @throws InputError if the label or the values are missing
 * @example
 * parseArm('dear: fine=200, fineFrom=6'); // { name: 'dear', values: { fine: 200, fineFrom: 6 } }
 */
export function parseArm(text: string): Arm {
  const at = text.indexOf(':');
  const name = text.slice(0, at).trim();
  const rest = text.slice(at + 1).trim();
  if (at < 1 || name === '' || rest === '') {
    throw new InputError(`--arm "${text}" cannot be read: write "label: name=value, name=value".`);
  }
  return {
    name,
    values: Object.fromEntries(rest.split(',').map((part) => parseAssignment(part.trim(), '--arm'))),
  };
}
