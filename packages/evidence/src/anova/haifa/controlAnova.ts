import { effectColumns } from '../design.js';
import { type Effect, testAgainst } from '../Effect.js';
import { typeThree } from '../typeThree.js';
import { rowsOf, WEEKS } from './counts.js';

/** The control group over time. */
export interface ControlAnova {
  /** Do the centres differ? */
  readonly centre: Effect;
  /** Do the weeks differ? */
  readonly week: Effect;
}

/**
 * Prepares the analysis of the control group: centre and week; the residual is centre × week.
 *
 * @param centres number of centres, 2 or more
 * @returns the analysis of transformed shares, centre by centre, 20 weeks each
 */
export function controlAnova(centres: number): (values: readonly number[]) => ControlAnova {
  const rows = rowsOf(centres, WEEKS);
  const split = typeThree({
    centre: effectColumns(rows.map(({ centre }) => centre)),
    week: effectColumns(rows.map(({ week }) => week)),
  });
  return (values) => {
    const { centre, week, residual } = split(values);
    return { centre: testAgainst(centre, residual), week: testAgainst(week, residual) };
  };
}
