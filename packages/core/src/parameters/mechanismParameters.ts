import type { ParameterDeclaration } from './ParameterDeclaration.js';
import { peopleParameters } from './peopleParameters.js';
import { pricesParameters } from './pricesParameters.js';
import { statesParameters } from './statesParameters.js';

/** Every parameter of the mechanism. A scenario may give each its own default, range and source, and may add levers. */
export const mechanismParameters = {
  ...peopleParameters,
  ...pricesParameters,
  ...statesParameters,
} as const satisfies Record<string, ParameterDeclaration>;

/** The name of a parameter of the mechanism. */
export type MechanismName = keyof typeof mechanismParameters;

/** A value for every parameter of the mechanism. */
export type MechanismValues = { readonly [Name in MechanismName]: number };

/** All names, in the order of their declaration. */
export const mechanismNames = Object.keys(mechanismParameters) as readonly MechanismName[];
