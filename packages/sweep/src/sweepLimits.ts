/** The most of everything that a design or a sweep can ask for. */
export const sweepLimits = {
  /** Points of a design. */
  points: 100_000,
  /** Parameters that a design varies. */
  axes: 40,
  /** Outputs of a sweep. */
  outputs: 50,
} as const;
