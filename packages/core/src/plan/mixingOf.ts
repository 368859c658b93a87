import { InputError } from '../input/InputError.js';
import { type Trait, traits } from '../scenario/GroupPeople.js';

/** A correlation with a number in place of a name. */
export interface KnownCorrelation {
  readonly between: readonly [Trait, Trait];
  readonly is: number;
}

/**
 * What makes correlated draws of independent ones: trait k is the sum of row k times the draws of the traits up to it
 * (Cholesky), so that the draw of the benefit is its own.
 *
 * @param place whose correlations they are, for the message
 * @returns a row for each trait, as long as its number
 * @throws InputError when they cannot hold together
 * @example
 * mixingOf([{ between: ['benefit', 'guilt'], is: -0.6 }], 'group'); // [[1], [-0.6, 0.8], [0, 0, 1], [0, 0, 0, 1]]
 */
export function mixingOf(correlations: readonly KnownCorrelation[], place: string): number[][] {
  const of = (a: number, b: number): number =>
    correlations.find(({ between }) => between.includes(traits[a]) && between.includes(traits[b]))?.is ?? 0;
  const rows: number[][] = [];
  for (let k = 0; k < traits.length; k++) {
    const row: number[] = [];
    let left = 1;
    for (let j = 0; j < k; j++) {
      let known = 0;
      for (let i = 0; i < j; i++) known += row[i] * rows[j][i];
      const rest = of(k, j) - known;
      const pivot = rows[j][j];
      // A trait that follows wholly from others has no draw of its own to share.
      if (pivot === 0 && Math.abs(rest) > NEARLY) throw impossible(place);
      row.push(pivot === 0 ? 0 : rest / pivot);
      left -= row[j] * row[j];
    }
    if (left < -NEARLY) throw impossible(place);
    row.push(left < NEARLY ? 0 : Math.sqrt(left));
    rows.push(row);
  }
  return rows;
}

/** What rounding may leave of nothing. */
const NEARLY = 1e-9;

function impossible(place: string): InputError {
  return new InputError(
    `The correlations of the ${place} cannot hold together, since two traits that both go with a third go with each ` +
      'other: bring them nearer to 0, or give the one between those two.',
  );
}
