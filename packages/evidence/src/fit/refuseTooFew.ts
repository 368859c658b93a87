import { InputError } from '@fairweather/core';
import type { CountData } from '../data/CountData.js';
import { fittedParameters } from './fittedParameters.js';

/**
 * Refuses counts that say nothing about a theory: every theory fits them, or they do not outnumber its parameters. A
 * closed unit is not a count.
 *
 * @throws InputError that names the counts and the remedy, or when the theory is unknown or cannot be fitted to counts
 */
export function refuseTooFew({ name, groups, calendar }: CountData, theory: string): void {
  const parameters = groups.length + fittedParameters(theory).length;
  const counts = groups.flatMap((group) => group.counts).filter(({ opportunities }) => opportunities > 0);
  if (counts.length === 0) {
    throw new InputError(`${name} has no line with opportunities: say out of how many it was counted.`);
  }
  if (counts.every(({ taken }) => taken === 0)) {
    throw new InputError(
      `Nothing was taken in ${name}: correct the column "taken", or count until something is; zeros alone fit every ` +
        `theory.`,
    );
  }
  if (counts.length <= parameters) {
    const lines = counts.length === 1 ? '1 line' : `${counts.length} lines`;
    throw new InputError(
      `${name} has ${lines} with opportunities, too few for the theory "${theory}" with its ${parameters} ` +
        `parameter${parameters === 1 ? '' : 's'} (one level per group among them): count in ${parameters + 1} or ` +
        `more (a ` +
        `${calendar.unit} of a group is one), or choose a theory with fewer.`,
    );
  }
}
