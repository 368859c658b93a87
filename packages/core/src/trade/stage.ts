/** Where a relationship stands. */
export type Stage = 'partnership' | 'habit' | 'market' | 'strain' | 'ending';

/** What a stage is read from: means over relationships that last. */
export interface StageSigns {
  readonly frame: number;
  readonly goodwill: number;
  /** Share of relationships that still last. */
  readonly alive: number;
}

/**
 * The stage of a relationship, as a label on its states: ending where fewer than half last; strain where goodwill is bad;
 * partnership where the frame is social and goodwill good; habit where the frame is social without it; market otherwise.
 *
 * Source: the phases of Dwyer, Schurr & Oh (1987), doi:10.1177/002224298705100202, reduced to what the model has.
 */
export function stageOf({ frame, goodwill, alive }: StageSigns): Stage {
  if (alive < 0.5) return 'ending';
  if (goodwill < -0.25) return 'strain';
  if (frame >= 0.5) return goodwill >= 0.25 ? 'partnership' : 'habit';
  return 'market';
}
