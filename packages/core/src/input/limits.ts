/**
 * The most of everything that a person can ask for. Each lies far beyond real use, and keeps a slip of the finger, or a
 * hostile file, from asking for a machine that nobody has. docs/limits.md shows them as a table.
 */
export const limits = {
  /** Bytes of a file that is read, before it is taken apart. */
  fileBytes: 20_000_000,
  /** Letters of a scenario as JSON, so that each can be written into a file and read from it again, in any alphabet. */
  scenarioLetters: 5_000_000,
  /** Letters of a name, a label or a unit: it stands in a legend or in the head of a column. */
  nameLetters: 500,
  /** Letters of a title, a story, a role, a meaning or a source. */
  textLetters: 10_000,
  /** How deep lists and objects may lie in one another. */
  depth: 20,
  groups: 1000,
  /** Members of one group. */
  members: 10_000_000,
  /** People of one group, and of a table, whose traits are listed one by one. */
  listedPeople: 50_000,
  /** Segments of one group. */
  segments: 100,
  units: 10_000,
  /** Units where there is trade: each is discounted by itself. */
  tradeUnits: 1000,
  periodsPerUnit: 1000,
  /** A number of a scenario, above or below zero, so that no sum of them becomes infinite. */
  amount: 1e12,
  parameters: 500,
  /** States that a custom theory gives to each person. */
  theoryStates: 50,
  /** Groups that one event, measure or reaction names; "treated" and "all" name any number. */
  named: 100,
  events: 200,
  reactions: 100,
  measures: 200,
  arms: 100,
  /** Roles of a story for a class. */
  roles: 20,
  replicates: 1_000_000,
  /** One person in one period of one replicate of one arm is a moment; hours on two processors. */
  moments: 1e12,
  /** Bytes that a run may hold. */
  bytes: 4e9,
  /** Lines of a table of results: arms times measures times units. */
  lines: 200_000,
  /** Points of a chart: arms times units. */
  points: 50_000,
  /** Lines of a table with a line for each replicate. */
  replicateLines: 5_000_000,
  /** Moments of one explained life and of the group around it, which run slowly, with everything written down. */
  explainedMoments: 2e7,
} as const;
