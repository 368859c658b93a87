import type { ArmResult, Experiment } from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import { describeCounts } from './counts/describe.js';
import type { Description } from './Description.js';
import { describeTrade } from './trade/describe.js';

/**
 * Describes a finished experiment: by orders and money if it has trade, otherwise by counts.
 *
 * @param compareWith name of the arm that the others are compared with
 * @param rivals the arms of `rivalArms`, if they were run
 * @throws InputError when there is no such arm
 * @example
 * const experiment = runExperiment(daycare, { replicates: 20 });
 * describeExperiment(experiment, findScenario('daycare'), experiment.compareWith).table();
 */
export function describeExperiment(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
  rivals: readonly ArmResult[] = [],
): Description {
  if (experiment.arms[0].scenario.trade) return describeTrade(experiment, known, compareWith);
  const [given, parted] = rivals;
  return describeCounts(experiment, known, compareWith, given && parted && [given, parted]);
}
