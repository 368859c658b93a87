/** One output of a cell, as a notebook file holds it. */
export interface Output {
  readonly output_type: string;
  readonly name?: string;
  /** Printed text. */
  readonly text?: string | readonly string[];
  /** Shown content, by media type; texts may be split into lines. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** One cell of a notebook file. */
export interface Cell {
  readonly cell_type: 'code' | 'markdown';
  readonly source: readonly string[];
  readonly outputs?: readonly Output[];
  readonly [key: string]: unknown;
}

/** A notebook file, format 4. */
export interface Notebook {
  readonly cells: readonly Cell[];
  readonly [key: string]: unknown;
}

/** The texts of the cells that hold code. */
export function codeOf({ cells }: Notebook): string[] {
  return cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));
}
