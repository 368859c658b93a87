import { mean } from 'simple-statistics';
import { type Columns, effectColumns, equalLevelsColumns, nestedColumns, productColumns } from '../design.js';
import { type Effect, testAgainst } from '../Effect.js';
import { addedAxes, spreadAlong, typeThree } from '../typeThree.js';
import { blocks, pairsOfBlocks, rowsOf, WEEKS } from './counts.js';

/** The comparison of two blocks of weeks. */
export interface Contrast extends Effect {
  /** Numbers of the blocks, the earlier first. */
  readonly blocks: readonly [number, number];
  /** Mean of the later block minus that of the earlier, in radians of the transformed share. */
  readonly difference: number;
}

/** The fined group over time. */
export interface FinedAnova {
  /**
   * Do the blocks differ? Tested against the residual, as the authors did. That generalises to other weeks of the same
   * centres.
   */
  readonly block: Effect;
  /**
   * The same, tested against centre × block. If centres are a random sample, the textbooks use this error term,
   * because it also includes differences in how centres respond; it generalises to other centres.
   */
  readonly blockAgainstCentreByBlock: Effect;
  /** Do the centres differ? */
  readonly centre: Effect;
  /** Do the weeks within a block differ? */
  readonly weekInBlock: Effect;
  /** Does the course over the blocks differ by centre? */
  readonly centreByBlock: Effect;
  /** Mean transformed share of each block, in radians. */
  readonly blockMeans: readonly number[];
  /** Every pair of blocks against the residual, each judged alone. */
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
      centre: testAgainst(spread.centre, spread.residual),
      weekInBlock: testAgainst(spread.weekInBlock, spread.residual),
      centreByBlock: testAgainst(spread.centreByBlock, spread.residual),
      blockMeans,
      contrasts: pairs.map(({ pair: [one, other], axes }) => ({
        blocks: [one, other],
        difference: blockMeans[other - 1] - blockMeans[one - 1],
        ...testAgainst(spreadAlong(axes, values), spread.residual),
      })),
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
