import type { AbcResult } from './abcSmc.js';
import type { CalibratedParameter, PredictiveCheck, RefusedWorlds } from './Calibration.js';
import { LEVEL } from './weighted.js';

/** The fewest independent worlds from which an interval can be read. */
const FEW = 50;

/** What speaks against a calibration, a sentence each. */
export function doubtsOf({
  parameters,
  predictive,
  result: { rounds, ended },
  refused,
  studies,
}: {
  readonly parameters: readonly CalibratedParameter[];
  readonly predictive: readonly PredictiveCheck[];
  readonly result: AbcResult;
  readonly refused: RefusedWorlds;
  readonly studies: number;
}): string[] {
  const { effective } = rounds[rounds.length - 1];
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  // Four standard errors below the promise.
  const least = LEVEL - 4 * Math.sqrt((LEVEL * (1 - LEVEL)) / studies);
  return [
    ...(refused.worlds > 0
      ? [
          `${refused.worlds} of ${refused.of} worlds of the search cannot be, and the result is about the others: ` +
            `choose ranges in which every value can. ${refused.reason}`,
        ]
      : []),
    ...(ended === 'out of simulations'
      ? ['The search ran out of simulations while worlds still came closer: allow more.']
      : []),
    ...(effective < FEW
      ? [
          `The worlds that were found are worth ${effective.toFixed(0)} independent ones: keep more particles in mind.`,
        ]
      : []),
    ...predictive
      .filter(({ above }) => above < 0.025 || above > 0.975)
      .map(
        ({ name, observed, low, high }) =>
          `${name}: ${observed} was observed, and 90 % of new replicates of the calibrated worlds lie between ` +
          `${low} and ${high}: no values in these ranges fit it.`,
      ),
    ...parameters
      .filter(({ coverage, evenness: even }) => coverage < least || even < 0.001)
      .map(
        ({ name, coverage }) =>
          `${name}: in simulated studies its 90 % interval held the truth in ${percent(coverage)}, or the truth ` +
          'stood unevenly among the worlds found: do not rely on its interval.',
      ),
  ];
}
