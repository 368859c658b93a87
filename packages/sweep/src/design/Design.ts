/** One parameter that a design varies. */
export interface DesignAxis {
  /** Name of the parameter. */
  readonly name: string;
  /** The smallest and the largest value that it can take in this design. */
  readonly low: number;
  readonly high: number;
  /** All values that it can take, where they are few; a design that fills the range has none. */
  readonly levels?: readonly number[];
}

/** The kinds of design. */
export type DesignKind =
  | 'points'
  | 'factorial'
  | 'one at a time'
  | 'latin hypercube'
  | 'sobol'
  | 'saltelli'
  | 'morris';

/**
 * Which worlds to run, as plain data: it can be kept in a file, sent to another machine and compared by its id. The
 * functions that make one check every value against the declarations of the scenario.
 */
export interface Design {
  readonly kind: DesignKind;
  readonly axes: readonly DesignAxis[];
  /** Point by point, a value for each axis. */
  readonly points: readonly (readonly number[])[];
  /** 16 hexadecimal digits: a hash of the kind, the axes and the points. */
  readonly id: string;
}
