import type { ArmResult } from '@fairweather/core';
import {
  type Interval,
  meanOfKnown,
  measureOf,
  PREDICTIVE_LEVEL,
  predictiveInterval,
  replicateSeries,
} from '@fairweather/core';

/** The stage of a relationship. */
export type Stage = 'partnership' | 'habit' | 'market' | 'strain' | 'ending';

/** The signs of a stage: means over relationships that last. */
export interface StageSigns {
  readonly frame: number;
  readonly goodwill: number;
  /** Share of relationships that still last. */
  readonly alive: number;
}

/**
 * The stage of a relationship, as a label for its states: ending if fewer than half last; strain if goodwill is bad;
 * partnership if the frame is social and goodwill good; habit if the frame is social without goodwill; market
 * otherwise.
 *
 * Source: the phases of Dwyer, Schurr & Oh (1987), doi:10.1177/002224298705100202, reduced to the model's states.
 */
export function stageOf({ frame, goodwill, alive }: StageSigns): Stage {
  if (alive < 0.5) return 'ending';
  if (goodwill < -0.25) return 'strain';
  if (frame >= 0.5) return goodwill >= 0.25 ? 'partnership' : 'habit';
  return 'market';
}

/** The stage of the relationships of one arm, and how fast their conscience price moves. */
export interface ArmStages {
  readonly arm: string;
  readonly start: Stage;
  readonly middle: Stage;
  readonly end: Stage;
  /**
   * Relationship velocity: change of the conscience price per unit, in logits, with its 90 % interval over replicates.
   */
  readonly velocity: Interval;
}

/** The number of units, up to the last, over which the velocity is taken. */
export const VELOCITY_UNITS = 12;

/**
 * The stage of an arm at its start, in the middle and at the end, and its velocity. States are means over the
 * replicates in which a relationship is left.
 *
 * @returns nothing if the states are not measured
 */
export function tradeStages(arm: ArmResult): ArmStages[] {
  const { scenario, outcome } = arm;
  const names = (['frame', 'goodwill', 'alive', 'conscience'] as const).map((kind) =>
    measureOf(scenario, kind),
  );
  if (names.includes(undefined)) return [];
  const [frame, goodwill, alive, conscience] = names.map((name) => replicateSeries(outcome, name as string));
  const at = (series: readonly Float64Array[], unit: number) =>
    meanOfKnown(series.map((one) => one[unit - 1]));
  const stage = (unit: number) =>
    stageOf({ frame: at(frame, unit), goodwill: at(goodwill, unit), alive: at(alive, unit) });
  const { units } = outcome;
  return [
    {
      arm: arm.name,
      start: stage(1),
      middle: stage(middleUnit(units)),
      end: stage(units),
      velocity: velocityOf(conscience, units),
    },
  ];
}

/** The unit that represents the middle. */
export function middleUnit(units: number): number {
  return Math.ceil(units / 2);
}

/** The unit after which the velocity is taken. */
export function velocityFrom(units: number): number {
  return Math.max(1, units - VELOCITY_UNITS);
}

function velocityOf(conscience: readonly Float64Array[], units: number): Interval {
  const from = velocityFrom(units);
  const speeds = conscience
    .map((series) => (series[units - 1] - series[from - 1]) / (units - from))
    .filter((speed) => Number.isFinite(speed));
  return speeds.length > 0
    ? predictiveInterval(speeds, PREDICTIVE_LEVEL)
    : { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
}
