import {
  type ArmResult,
  acrossReplicates,
  differenceSeries,
  type Experiment,
  findArm,
  InputError,
  measureSeries,
  type NamedScenario,
  toCsv,
} from '@fairweather/core';
import { limits } from '@fairweather/core/tools';

/** The arms of a finished run. */
export interface RunArms {
  readonly arms: readonly Pick<ArmResult, 'name' | 'outcome'>[];
}

/** One measure of one arm in one unit. */
export interface MeasureRow {
  readonly arm: string;
  readonly measure: string;
  readonly unit: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The paired difference of one measure of one arm in one unit. */
export interface DifferenceRow extends MeasureRow {
  readonly comparedWith: string;
  /** Bounds of the joint interval: those of all units of the arm hold at once. */
  readonly jointLow: number;
  readonly jointHigh: number;
}

/**
 * Refuses results that are too long for a table or a file, before anything is run.
 *
 * @param replicates number of replicates, if each has lines of its own
 * @throws InputError that suggests what to ask for instead
 */
export function refuseTooManyLines(
  arms: readonly NamedScenario[],
  measures: readonly string[],
  replicates?: number,
): void {
  const { unit, units } = arms[0].scenario.calendar;
  const points = arms.length * units;
  const lines = points * measures.length;
  const each = `${arms.length} arms, ${measures.length} measures and ${units} ${unit}s`;
  if (points > limits.points || lines > limits.lines) {
    throw new InputError(
      `${each} make ${lines} lines of results and ${points} points in a chart, and ${limits.lines} and ` +
        `${limits.points} are the ` +
        'most: choose measures with --measure, give fewer arms, or make the calendar coarser.',
    );
  }
  if (replicates !== undefined && lines * replicates > limits.replicateLines) {
    throw new InputError(
      `--every-replicate would write ${lines * replicates} lines (${each}, ${replicates} replicates), and ` +
        `${limits.replicateLines} ` +
        'are the most: choose measures with --measure, or ask for fewer replicates.',
    );
  }
}

/** Every measure of every arm, unit by unit, with 90 % predictive intervals. */
export function measureRows(experiment: RunArms, measures: readonly string[]): MeasureRow[] {
  return experiment.arms.flatMap((arm) =>
    measures.flatMap((measure) => {
      const { unit: units, mean, low, high } = measureSeries(arm.outcome, measure);
      return units.map((unit, i) => ({
        arm: arm.name,
        measure,
        unit,
        mean: mean[i],
        low: low[i],
        high: high[i],
      }));
    }),
  );
}

/**
 * Every other arm minus the one to compare with, unit by unit, with 95 % confidence intervals: of the unit by itself,
 * and of all units of the arm and the measure at once.
 */
export function differenceRows(
  experiment: Experiment,
  measures: readonly string[],
  compareWith: string,
): DifferenceRow[] {
  const compared = findArm(experiment, compareWith);
  return experiment.arms
    .filter((arm) => arm !== compared)
    .flatMap((arm) =>
      measures.flatMap((measure) =>
        differenceSeries(arm.outcome, compared.outcome, measure).map((difference, i) => ({
          arm: arm.name,
          comparedWith: compared.name,
          measure,
          unit: i + 1,
          mean: difference.mean,
          low: difference.low,
          high: difference.high,
          jointLow: difference.jointLow,
          jointHigh: difference.jointHigh,
        })),
      ),
    );
}

/** Every single replicate as CSV, for readers who want distributions. */
export function replicatesCsv(experiment: Experiment, measures: readonly string[]): string {
  const lines = experiment.arms.flatMap((arm) =>
    measures.flatMap((measure) =>
      Array.from({ length: arm.outcome.units }, (_, i) =>
        toCsv(
          Array.from(acrossReplicates(arm.outcome, measure, i + 1), (value, replicate) => [
            arm.name,
            measure,
            i + 1,
            replicate,
            value,
          ]),
        ),
      ),
    ),
  );
  return toCsv([['arm', 'measure', 'unit', 'replicate', 'value']]) + lines.join('');
}

/** `measureRows` as CSV. */
export function measuresCsv(experiment: RunArms, measures: readonly string[]): string {
  const rows = measureRows(experiment, measures);
  return toCsv([
    ['arm', 'measure', 'unit', 'mean', 'low', 'high'],
    ...rows.map(({ arm, measure, unit, mean, low, high }) => [arm, measure, unit, mean, low, high]),
  ]);
}

/** `differenceRows` as CSV. */
export function differencesCsv(
  experiment: Experiment,
  measures: readonly string[],
  compareWith: string,
): string {
  const rows = differenceRows(experiment, measures, compareWith);
  return toCsv([
    ['arm', 'comparedWith', 'measure', 'unit', 'mean', 'low', 'high', 'jointLow', 'jointHigh'],
    ...rows.map((row) => [
      ...[row.arm, row.comparedWith, row.measure, row.unit],
      ...[row.mean, row.low, row.high, row.jointLow, row.jointHigh],
    ]),
  ]);
}
