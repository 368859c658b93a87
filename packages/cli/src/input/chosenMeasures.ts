import { InputError } from '@fairweather/core';
import { unknownName } from '@fairweather/core/tools';

/**
 * The measures to report: the requested ones, or all.
 *
 * @throws InputError if one is unknown
 */
export function chosenMeasures(
  all: readonly string[],
  asked: readonly string[] | undefined,
): readonly string[] {
  for (const name of asked ?? []) if (!all.includes(name)) throw unknownName('measure', name, all);
  if (asked && asked.length === 0)
    throw new InputError('--measure names nothing: give a name, or leave it out for all.');
  return asked ?? all;
}
