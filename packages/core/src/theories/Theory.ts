import type { MechanismName, MechanismValues } from '../parameters/mechanismParameters.js';

/** A named restriction of the mechanism: which prices exist and which states move. Every term that is not free is absent. */
export interface Theory {
  /** The word by which it is chosen. */
  readonly name: string;
  /** A few words for a heading. */
  readonly title: string;
  /** What it says, in a sentence or two. */
  readonly says: string;
  /** Who said it first, and where. */
  readonly source: string;
  /** What it predicts after a price was removed. */
  readonly afterRemoval: string;
  /** The parameters whose terms exist. */
  readonly free: readonly MechanismName[];
  /** Values that the theory lays down, whatever the scenario says. */
  readonly fixed?: Partial<MechanismValues>;
  /** Parameters that the theory ties to another: the value of the first is that of the second. */
  readonly tied?: { readonly [Name in MechanismName]?: MechanismName };
  /** Plausible values for terms that a scenario leaves absent. */
  readonly starts?: Partial<MechanismValues>;
  /** Whether the frame has a memory (equation 2) or answers to today's price alone; memory unless told. */
  readonly frameRule?: 'memory' | 'image';
  /** Whether the severity is the discounted worth of the relationship instead of a parameter of its own. */
  readonly severityRule?: 'parameter' | 'relationship';
}
