/**
 * All people of one replicate as columns: entry i is buyer i and its relationship with the seller of its group. Traits
 * stay the same in every arm; states move. Stored in single precision (40 bytes for a buyer and its relationship),
 * computed in double.
 */
export interface People {
  /** How many buyers, each in one relationship. */
  readonly count: number;

  /** Buyers: private benefit of taking, in logits. */
  readonly benefit: Float32Array;
  /** Buyers: guilt per unit of harm, in logits. */
  readonly guilt: Float32Array;
  /** Buyers: logits per unit of goodwill. */
  readonly reciprocity: Float32Array;
  /** Buyers: how strongly cues are taken; 1 is typical. */
  readonly susceptibility: Float32Array;

  /** Relationships: 1 is social, 0 is market. */
  readonly frame: Float32Array;
  /** Relationships: the frame when the last price came. */
  readonly frameBefore: Float32Array;
  /** Relationships: belief that the seller is the severe kind. */
  readonly belief: Float32Array;
  /** Relationships: goodwill, −2 to 2. */
  readonly goodwill: Float32Array;
  /** Relationships: the price that the buyer is used to. */
  readonly referencePrice: Float32Array;
  /** Relationships: the harm that the buyer feels taking would do. */
  readonly harm: Float32Array;

  /** Sellers, one a group: the share of takers that is taken for granted. */
  readonly usualShare: Float64Array;
  /** Sellers, one a group: the share of takers as its buyers now perceive it. */
  readonly seenShare: Float64Array;
}

/** The columns with one entry for each buyer. */
export const buyerColumns = [
  'benefit',
  'guilt',
  'reciprocity',
  'susceptibility',
  'frame',
  'frameBefore',
  'belief',
  'goodwill',
  'referencePrice',
  'harm',
] as const satisfies readonly (keyof People)[];

/** The name of a column with one entry for each buyer. */
export type BuyerColumn = (typeof buyerColumns)[number];

/** Room for the people of a plan; `drawPeople` fills it, and it can be filled again for the next replicate. */
export function makePeople(count: number, groups: number): People {
  const columns = buyerColumns.map((name) => [name, new Float32Array(count)]);
  return {
    count,
    ...(Object.fromEntries(columns) as { readonly [Name in (typeof buyerColumns)[number]]: Float32Array }),
    usualShare: new Float64Array(groups),
    seenShare: new Float64Array(groups),
  };
}
