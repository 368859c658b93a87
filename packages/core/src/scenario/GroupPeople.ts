import type { OwnName } from '../parameters/peopleParameters.js';
import type { Amount } from './PolicyEvent.js';

/** Values of its own for parameters of people, as numbers or as names of parameters that hold them. */
export type OwnValues<Name extends string = string> = { readonly [Own in OwnName]?: Amount<Name> };

/** A kind of people inside a group. */
export interface Segment<Name extends string = string> {
  readonly name: string;
  /** Its share of the group's people, 0 to 1. One segment may leave it out and has the rest. */
  readonly share?: Amount<Name>;
  /** Where it differs from its group. */
  readonly values: OwnValues<Name>;
}

/** The traits that each person has. */
export const traits = ['benefit', 'guilt', 'reciprocity', 'susceptibility'] as const;

/** The name of a trait. */
export type Trait = (typeof traits)[number];

/** How two traits go together between the people of a group. */
export interface Correlation<Name extends string = string> {
  readonly between: readonly [Trait, Trait];
  /**
   * The correlation of the normal draws behind the traits, −1 to 1 (a Gaussian copula): of the benefit itself, and of
   * the logarithms of the others.
   */
  readonly is: Amount<Name>;
}

/** The traits of each person of a group, one number for each member, in their order. */
export type ListedTraits = { readonly [Name in Trait]?: readonly number[] };

/** What a group says of its people, where they are not those of the scenario. */
export interface GroupPeople<Name extends string = string> {
  /** Values of its own. They take the place of the scenario's, also in arms that change the latter. */
  readonly values?: OwnValues<Name>;
  /** Kinds of people that it is a mixture of. */
  readonly segments?: readonly Segment<Name>[];
  /** Traits that go together, in every segment alike. Those that are not named are independent. */
  readonly correlations?: readonly Correlation<Name>[];
  /** Traits that are known person by person, and so are not drawn; see `peopleFromCsv`. */
  readonly traits?: ListedTraits;
}
