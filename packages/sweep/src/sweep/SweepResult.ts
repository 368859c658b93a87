import { outputColumns } from './Output.js';
import type { SweepPlan } from './planSweep.js';
import type { PointResult } from './shardSteps.js';

/** A point as an object: numbers, and the text of its error, empty where there is none. */
export type SweepRow = Readonly<Record<string, number | string>>;

/** A finished sweep: one row for each point of its design. */
export interface SweepResult {
  /** A hash of everything that decides its numbers. */
  readonly id: string;
  /**
   * The columns by name, in their order: `point` from 1, the parameters, then of each output its mean, the bounds of
   * its interval (`_low`, `_high`) and the standard error of the mean (`_se`), then `replicates` and `error`. The
   * interval of a measure holds 90 % of new replicates; that of a difference is its 95 % confidence interval. A number
   * that there is not is NaN.
   */
  readonly columns: Readonly<Record<string, Float64Array | readonly string[]>>;
  /** The same, point by point. */
  readonly rows: readonly SweepRow[];
}

/** Puts the results of all points of a plan into a table. */
export function sweepResult(plan: SweepPlan, results: readonly PointResult[]): SweepResult {
  const { design, outputs } = plan;
  const column = (at: (point: number) => number) =>
    Float64Array.from({ length: results.length }, (_, point) => at(point));
  const columns: Record<string, Float64Array | readonly string[]> = { point: column((point) => point + 1) };
  design.axes.forEach(({ name }, axis) => {
    columns[name] = column((point) => design.points[point][axis]);
  });
  outputs.forEach(({ name }, output) => {
    outputColumns.forEach((suffix, place) => {
      columns[`${name}${suffix}`] = column((point) => results[point].outputs[output]?.[place] ?? NaN);
    });
  });
  columns.replicates = column((point) => results[point].replicates);
  columns.error = results.map(({ error }) => error ?? '');
  const names = Object.keys(columns);
  const rows = results.map((_, point) =>
    Object.fromEntries(names.map((name) => [name, columns[name][point]])),
  );
  return { id: plan.id, columns, rows };
}
