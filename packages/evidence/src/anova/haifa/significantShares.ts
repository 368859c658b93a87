import { effectsOf, type HaifaAnova, patternOf, SIGNIFICANT } from './haifaAnova.js';

/** How often effects were significant in replicates. */
export interface SignificantShares {
  /** Number of replicates. */
  readonly count: number;
  /** Share of replicates, 0 to 1, in which p is below 0.05: by part of the analysis, then by the name of the effect. */
  readonly significant: Readonly<Record<keyof HaifaAnova, Readonly<Record<string, number>>>>;
  /** For each comparison of blocks, the share in which p is below 0.05 and the later block is higher. */
  readonly rising: Readonly<Record<string, number>>;
  /**
   * Share in which all ten comparisons of blocks come out as in the observed counts: different, and in which
   * direction, or not.
   */
  readonly samePattern: number;
}

/**
 * The share of replicates in which each effect is significant. An effect that cannot be tested because nothing varies
 * counts as not significant.
 *
 * @param analyses of the replicates, 1 or more
 * @param observed the analysis of the counts
 */
export function significantShares(analyses: readonly HaifaAnova[], observed: HaifaAnova): SignificantShares {
  const share = (count: number) => count / analyses.length;
  const lists = analyses.map(effectsOf);
  const significant = { fined: {}, baseline: {}, control: {} } as Record<
    keyof HaifaAnova,
    Record<string, number>
  >;
  const rising: Record<string, number> = {};
  for (const [place, { part, name, difference }] of effectsOf(observed).entries()) {
    const hits = lists.map((list) => list[place]).filter(({ effect }) => effect.p < SIGNIFICANT);
    significant[part][name] = share(hits.length);
    if (difference !== undefined) {
      rising[name] = share(hits.filter((hit) => (hit.difference ?? 0) > 0).length);
    }
  }
  const pattern = patternOf(observed);
  const samePattern = share(analyses.filter((analysis) => patternOf(analysis) === pattern).length);
  return { count: analyses.length, significant, rising, samePattern };
}
