import { type ArmResult, windowDifferences } from '@fairweather/core';
import type { Window } from '../text/windows.js';
import type { ArmDifference } from './CountsSummary.js';

/** The differences of all other arms over some stretches, which are shown in one table. */
export function armDifferences(
  arms: readonly ArmResult[],
  baseline: ArmResult,
  measure: string,
  stretches: readonly Window[],
): ArmDifference[] {
  const compared = baseline.outcome;
  const cells = arms
    .filter((arm) => arm !== baseline)
    .flatMap(({ name, outcome }) =>
      stretches.map(({ from, until }) => ({ arm: name, outcome, compared, measure, from, until })),
    );
  const differences = windowDifferences(cells);
  return cells.map(({ arm, from, until }, i) => ({ arm, from, until, ...differences[i] }));
}
