/** The weeks of the study, its blocks and its working week. */
export const WEEKS = 20;
export const WEEKS_A_BLOCK = 4;
export const DAYS_A_WEEK = 5;

/** Numbers of the blocks of four weeks: 1 to 5. */
export const blocks: readonly number[] = Array.from({ length: WEEKS / WEEKS_A_BLOCK }, (_, i) => i + 1);

/** The ten pairs of blocks: [1, 2], [1, 3] and so on. */
export const pairsOfBlocks: readonly (readonly [number, number])[] = blocks.flatMap((one) =>
  blocks.filter((other) => other > one).map((other) => [one, other] as const),
);

/** One row of the data: a centre in a week. */
export interface Row {
  /** Counted from 0. */
  readonly centre: number;
  /** Counted from 1. */
  readonly week: number;
  /** Counted from 1. */
  readonly block: number;
}

/** The rows of some centres over the first weeks, centre by centre. */
export function rowsOf(centres: number, weeks: number): Row[] {
  return Array.from({ length: centres * weeks }, (_, i) => {
    const week = (i % weeks) + 1;
    return { centre: Math.floor(i / weeks), week, block: Math.ceil(week / WEEKS_A_BLOCK) };
  });
}
