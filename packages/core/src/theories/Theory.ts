import type { MechanismName, MechanismValues } from '../parameters/mechanismParameters.js';
import type { TheoryName } from '../scenario/theoryNames.js';

/**
 * A named restriction of the mechanism: which prices exist and which states move. Every term that is not free is
 * absent.
 */
export interface Theory {
  /** The word by which it is chosen. */
  readonly name: TheoryName;
  /** A few words for a heading. */
  readonly title: string;
  /** The theory in a sentence or two. */
  readonly says: string;
  /** The first publication. */
  readonly source: string;
  /** Its prediction for the time after a price. */
  readonly afterRemoval: string;
  /** The parameters whose terms exist. */
  readonly free: readonly MechanismName[];
  /** Values that the theory lays down, whatever the scenario says. */
  readonly fixed?: Partial<MechanismValues>;
  /** Parameters that the theory ties to another: the value of the first is that of the second. */
  readonly tied?: { readonly [Name in MechanismName]?: MechanismName };
  /** Plausible values for terms that a scenario leaves absent. */
  readonly starts?: Partial<MechanismValues>;
  /** Whether the frame has a memory (equation 2) or depends on today's price alone. Default: memory. */
  readonly frameRule?: 'memory' | 'image';
  /** Whether the severity is the discounted worth of the relationship instead of a parameter of its own. */
  readonly severityRule?: 'parameter' | 'relationship';
}
