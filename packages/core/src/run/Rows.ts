/** Rows of equal length by replicate. */
export interface Rows<Numbers extends Float32Array | Float64Array> {
  /** How many numbers a row has. */
  readonly length: number;
  /** Which replicates have their row. */
  readonly known: boolean[];
  /** Several rows in each: arrays of a few numbers would take longer to make than a short run. */
  readonly blocks: Numbers[];
  readonly rowsOfBlock: number;
  readonly makeBlock: (length: number) => Numbers;
}

/** Bytes of a block, unless one row is longer, and the most rows in it. */
const BLOCK_BYTES = 65_536;
const MOST_ROWS = 16;

/** No rows yet, for numbers in single precision. */
export function singleRows(length: number): Rows<Float32Array> {
  return { ...noRows(length, 4), blocks: [], makeBlock: (size) => new Float32Array(size) };
}

/** No rows yet, for numbers in double precision. */
export function doubleRows(length: number): Rows<Float64Array> {
  return { ...noRows(length, 8), blocks: [], makeBlock: (size) => new Float64Array(size) };
}

function noRows(length: number, bytes: number) {
  const fit = Math.floor(BLOCK_BYTES / Math.max(1, length * bytes));
  return { length, known: [], rowsOfBlock: Math.max(1, Math.min(MOST_ROWS, fit)) };
}

/** The block with the row of a replicate, made if it is not there. */
export function blockOf<Numbers extends Float32Array | Float64Array>(
  { blocks, rowsOfBlock, length, makeBlock }: Rows<Numbers>,
  replicate: number,
): Numbers {
  const place = Math.floor(replicate / rowsOfBlock);
  blocks[place] ??= makeBlock(rowsOfBlock * length);
  return blocks[place];
}

/** Where in its block the row of a replicate begins. */
export function rowStart(
  { rowsOfBlock, length }: Rows<Float32Array | Float64Array>,
  replicate: number,
): number {
  return (replicate % rowsOfBlock) * length;
}

/** Bytes of all blocks. */
export function bytesOf({ blocks }: Rows<Float32Array | Float64Array>): number {
  let sum = 0;
  for (const block of blocks) sum += block?.byteLength ?? 0;
  return sum;
}
