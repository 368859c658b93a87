/** The most arms that are compared. */
export const MOST_ARMS = 4;
/** The most replicates that the page runs. */
export const MOST_REPLICATES = 2000;

/** One arm: its name, and the levers with values that differ from the scenario's. */
export interface StudioArm {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

/** An experiment: everything that determines its numbers, and nothing else. This is the content of a link. */
export interface Setup {
  /** Name of a scenario of the catalogue. */
  readonly scenario: string;
  readonly theory: string;
  readonly seed: string;
  readonly replicates: number;
  /** Changed uncertainties, the same for all arms. */
  readonly common: Readonly<Record<string, number>>;
  /** One or more; the first is the scenario as in the story. */
  readonly arms: readonly StudioArm[];
  /** Index of the arm that the others are compared with. */
  readonly compareWith: number;
}
