import type { MechanismName } from '../parameters/mechanismParameters.js';

/** The names that stand for a number: the scenario's own parameters, and those of the mechanism. */
export type Known<Name extends string> = Name | MechanismName;

/** A what-if with values of known parameters. */
export interface ArmDefinition<Name extends string = string> {
  readonly name: string;
  readonly values: { readonly [Parameter in Known<Name>]?: number };
}
