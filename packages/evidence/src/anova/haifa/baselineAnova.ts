import { effectColumns, nestedColumns, productColumns } from '../design.js';
import { type Effect, testAgainst } from '../Effect.js';
import { typeThree } from '../typeThree.js';
import { rowsOf, WEEKS_A_BLOCK } from './counts.js';

/** The two groups before any fine. */
export interface BaselineAnova {
  /**
   * Do the groups differ? Tested against the centres within them, because whole centres were assigned to groups; it
   * asks whether the groups differ by more than their centres do.
   */
  readonly group: Effect;
  /** The same, tested against the residual: it mistakes differences between ten centres for one between two groups. */
  readonly groupAgainstResidual: Effect;
  /** Do the centres of a group differ? */
  readonly centreInGroup: Effect;
  /** Do the weeks differ? */
  readonly week: Effect;
  /** Does the course over the weeks differ by group? */
  readonly weekByGroup: Effect;
}

/**
 * Prepares the comparison of the two groups in weeks 1 to 4: group, centre in group, week, week × group; the residual
 * is centre × week in group. The groups may be of unequal size; sums of squares are of type III.
 *
 * @param fined number of fined centres, 2 or more
 * @param control number of control centres, 2 or more
 * @returns the analysis of transformed shares: the fined centres first, 4 weeks each
 */
export function baselineAnova(fined: number, control: number): (values: readonly number[]) => BaselineAnova {
  const rows = rowsOf(fined + control, WEEKS_A_BLOCK);
  const groupOf = rows.map(({ centre }) => (centre < fined ? 'test' : 'control'));
  const group = effectColumns(groupOf);
  const week = effectColumns(rows.map((row) => row.week));
  const centreInGroup = nestedColumns(
    rows.map(({ centre }) => centre),
    groupOf,
  );
  const split = typeThree({ group, centreInGroup, week, weekByGroup: productColumns(week, group) });

  return (values) => {
    const spread = split(values);
    return {
      group: testAgainst(spread.group, spread.centreInGroup),
      groupAgainstResidual: testAgainst(spread.group, spread.residual),
      centreInGroup: testAgainst(spread.centreInGroup, spread.residual),
      week: testAgainst(spread.week, spread.residual),
      weekByGroup: testAgainst(spread.weekByGroup, spread.residual),
    };
  };
}
