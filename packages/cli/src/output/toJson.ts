import {
  CONFIDENCE_LEVEL,
  type Experiment,
  measureSeries,
  PREDICTIVE_LEVEL,
  scenarioId,
} from '@fairweather/core';
import type { TradeFindings } from '../experiment/TradeFindings.js';
import { version } from '../version.js';
import { differenceRows } from './rows.js';
import { tradeJson } from './tradeJson.js';

/**
 * An experiment as one plain object; a number that is not defined, such as the interval of one replicate, is null.
 *
 * @param illustrative whether no data stand behind it, which is then said
 * @param trade what there is to say about orders and money, in a scenario with trade
 */
export function toJson(
  experiment: Experiment,
  measures: readonly string[],
  compareWith: string,
  illustrative: boolean,
  trade?: TradeFindings,
): string {
  const [{ scenario }] = experiment.arms;
  return `${JSON.stringify(
    {
      scenario: scenario.name,
      id: scenarioId(scenario),
      ...(illustrative ? { illustrative } : {}),
      theory: scenario.theory,
      seed: experiment.seed,
      replicates: experiment.replicates,
      version,
      digest: experiment.digest,
      unit: scenario.calendar.unit,
      intervals: {
        measures: `${PREDICTIVE_LEVEL} predictive`,
        differences: `${CONFIDENCE_LEVEL} confidence`,
      },
      arms: experiment.arms.map((arm) => ({
        name: arm.name,
        id: scenarioId(arm.scenario),
        digest: arm.digest,
        measures: Object.fromEntries(measures.map((measure) => [measure, measureSeries(arm, measure)])),
      })),
      differences: differenceRows(experiment, measures, compareWith),
      ...(trade ? tradeJson(trade) : {}),
    },
    null,
    2,
  )}\n`;
}
