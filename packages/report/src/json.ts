import {
  CONFIDENCE_LEVEL,
  type Experiment,
  measureSeries,
  PREDICTIVE_LEVEL,
  scenarioId,
} from '@fairweather/core';
import { customRecord } from './manifest.js';
import { differenceRows } from './rows.js';
import { tradeJson } from './trade/json.js';
import type { TradeSummary } from './trade/TradeSummary.js';

/** The choices that shape the JSON of an experiment. */
export interface JsonOptions {
  /** The measures to list. */
  readonly measures: readonly string[];
  /** Name of the arm that the others are compared with. */
  readonly compareWith: string;
  /** True if no data support the scenario; the object then says so. */
  readonly illustrative: boolean;
  /** The version of Fairweather. */
  readonly version: string;
  /** Orders and money, if the scenario has trade. */
  readonly trade?: TradeSummary | undefined;
}

/** An experiment as one JSON object. An undefined number, such as the interval of one replicate, is null. */
export function experimentJson(
  experiment: Experiment,
  { measures, compareWith, illustrative, version, trade }: JsonOptions,
): string {
  const [{ scenario, outcome }] = experiment.arms;
  return `${JSON.stringify(
    {
      scenario: scenario.name,
      id: scenarioId(scenario),
      ...(illustrative ? { illustrative } : {}),
      theory: scenario.theory,
      ...customRecord(outcome.custom),
      seed: experiment.seed,
      replicates: experiment.replicates,
      version,
      digest: experiment.digest,
      unit: scenario.calendar.unit,
      intervals: {
        measures: `${PREDICTIVE_LEVEL} predictive`,
        differences: `${CONFIDENCE_LEVEL} confidence`,
        joint: `${CONFIDENCE_LEVEL} confidence, all units of an arm and a measure at once`,
      },
      arms: experiment.arms.map((arm) => ({
        name: arm.name,
        id: scenarioId(arm.scenario),
        digest: arm.digest,
        measures: Object.fromEntries(
          measures.map((measure) => [measure, measureSeries(arm.outcome, measure)]),
        ),
      })),
      differences: differenceRows(experiment, measures, compareWith),
      ...(trade ? tradeJson(trade) : {}),
    },
    null,
    2,
  )}\n`;
}
