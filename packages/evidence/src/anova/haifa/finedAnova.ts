import { mean } from 'simple-statistics';
import { type Columns, effectColumns, equalLevelsColumns, nestedColumns, productColumns } from '../design.js';
import { type Effect, quasiF, testAgainst } from '../Effect.js';
import { addedAxes, spreadAlong, typeThree } from '../typeThree.js';
import { blocks, pairsOfBlocks, rowsOf, WEEKS } from './counts.js';

/** The comparison of two blocks of weeks, tested against the residual. */
export interface Contrast extends Effect {
  /** Numbers of the blocks, the earlier first. */
  readonly blocks: readonly [number, number];
  /** Mean of the later block minus that of the earlier, in radians of the transformed share. */
  readonly difference: number;
  /** The same, tested against centre × block: would other centres show it? */
  readonly againstCentreByBlock: Effect;
  /** The same, tested against the weeks in their blocks: would other weeks show it? */
  readonly againstWeekInBlock: Effect;
}

/** The fined group over time. */
export interface FinedAnova {
  /** Do the blocks differ? Tested against the residual, as the authors did: these centres in these weeks. */
  readonly block: Effect;
  /**
   * The same, tested against centre × block, which also includes differences in how centres respond; it generalises
   * to other centres.
   */
  readonly blockAgainstCentreByBlock: Effect;
  /**
   * The same, tested against the weeks in their blocks. Weeks differ by more than their centres do by chance, as in
   * the climb of block 2; it generalises to other weeks.
   */
  readonly blockAgainstWeekInBlock: Effect;
  /** The same as a quasi-F against both; it generalises to other centres in other weeks. */
  readonly blockQuasiF: Effect;
  /** Do the centres differ? */
  readonly centre: Effect;
  /** Do the weeks within a block differ? */
  readonly weekInBlock: Effect;
  /** Does the course over the blocks differ by centre? */
  readonly centreByBlock: Effect;
  /** Mean transformed share of each block, in radians. */
  readonly blockMeans: readonly number[];
  /** Every pair of blocks, each judged alone. */
  readonly contrasts: readonly Contrast[];
}

/**
 * Prepares the analysis of the fined group: block, centre, week in block, centre × block; the residual is centre ×
 * week in block.
 *
 * @param centres number of centres, 2 or more
 * @returns the analysis of transformed shares, centre by centre, 20 weeks each
 */
export function finedAnova(centres: number): (values: readonly number[]) => FinedAnova {
  const rows = rowsOf(centres, WEEKS);
  const blockOf = rows.map(({ block }) => block);
  const block = effectColumns(blockOf);
  const centre = effectColumns(rows.map((row) => row.centre));
  const weekInBlock = nestedColumns(
    rows.map(({ week }) => week),
    blockOf,
  );
  const centreByBlock = productColumns(centre, block);
  const split = typeThree({ block, centre, weekInBlock, centreByBlock });
  const pairs = pairsOfBlocks.map((pair) => ({
    pair,
    axes: differenceAxes(blockOf, pair, [...centre, ...weekInBlock, ...centreByBlock]),
  }));

  return (values) => {
    const spread = split(values);
    const blockMeans = blocks.map((number) => mean(values.filter((_, row) => blockOf[row] === number)));
    return {
      block: testAgainst(spread.block, spread.residual),
      blockAgainstCentreByBlock: testAgainst(spread.block, spread.centreByBlock),
      blockAgainstWeekInBlock: testAgainst(spread.block, spread.weekInBlock),
      blockQuasiF: quasiF(spread.block, [spread.centreByBlock, spread.weekInBlock], spread.residual),
      centre: testAgainst(spread.centre, spread.residual),
      weekInBlock: testAgainst(spread.weekInBlock, spread.residual),
      centreByBlock: testAgainst(spread.centreByBlock, spread.residual),
      blockMeans,
      contrasts: pairs.map(({ pair: [one, other], axes }) => {
        const own = spreadAlong(axes, values);
        return {
          blocks: [one, other],
          difference: blockMeans[other - 1] - blockMeans[one - 1],
          ...testAgainst(own, spread.residual),
          againstCentreByBlock: testAgainst(own, spread.centreByBlock),
          againstWeekInBlock: testAgainst(own, spread.weekInBlock),
        };
      }),
    };
  };
}

/** The axes that the whole model explains beyond the model in which two blocks are equal. */
function differenceAxes(
  blockOf: readonly number[],
  [one, other]: readonly [number, number],
  otherTerms: Columns,
): Columns {
  const mean = blockOf.map(() => 1);
  const difference = blockOf.map((block) => (block === one ? 1 : block === other ? -1 : 0));
  return addedAxes([difference], [mean, ...equalLevelsColumns(blockOf, [one, other]), ...otherTerms]);
}
