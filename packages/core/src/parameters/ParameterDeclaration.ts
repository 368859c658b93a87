/**
 * One parameter, declared once. The declaration gives the type, the validator and its error, the slider, the flag of
 * the command, the column of a result and the row of the ODD document.
 */
export interface ParameterDeclaration {
  /** The value it has unless somebody changes it. */
  readonly default: number;
  /** Smallest value allowed. */
  readonly low: number;
  /** Largest value allowed. */
  readonly high: number;
  /** Only whole numbers make sense. */
  readonly whole?: boolean;
  /** Only even whole numbers make sense. */
  readonly even?: boolean;
  /** Unit of the value, such as "NIS" or "per period"; "1" for a pure number. */
  readonly unit: string;
  /** A lever is what somebody can decide; an uncertainty is what nobody knows. */
  readonly role: 'lever' | 'uncertainty';
  /** A few words, for a slider. */
  readonly label: string;
  /** A full sentence. */
  readonly meaning: string;
  /** Where the default comes from. */
  readonly source: string;
  /** The letter in the equations. */
  readonly letter?: string;
  /** The value at which the term that this parameter scales is absent. Theories switch terms off with it. */
  readonly neutral?: number;
}

/** Parameters by name. */
export type ParameterDeclarations = Readonly<Record<string, ParameterDeclaration>>;
