/** Up to this many arms are compared. */
export const MOST_ARMS = 4;
/** The largest number of replicates that the page runs. */
export const MOST_REPLICATES = 2000;

/** One arm: its name, and the levers that somebody moved away from where the scenario has them. */
export interface StudioArm {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

/** An experiment: everything that decides its numbers, and nothing else. It is what a link shares. */
export interface Setup {
  /** Name of a scenario of the catalogue. */
  readonly scenario: string;
  readonly theory: string;
  readonly seed: string;
  readonly replicates: number;
  /** What nobody knows, moved for all arms alike. */
  readonly common: Readonly<Record<string, number>>;
  /** One or more; the first is the scenario as it is told. */
  readonly arms: readonly StudioArm[];
  /** Place of the arm with which the others are compared. */
  readonly compareWith: number;
}
