/**
 * What the engine writes down of one group in one unit. Counts are totals; prices and states are sums over all members and
 * periods of the unit, as they stood at the choice. From `kept` on they are of trade, and zero without it: orders that came to
 * the seller, relationships that last, favours asked and granted, money of the three sides; then, over the relationships that
 * last, what binds the buyer less what tempts it (logits), and the chances, 0 to 1, that an order would come if nothing bound
 * it, that the buyer would grant the seller a favour of the usual need, and that the seller would grant the buyer one; and the
 * relationships that the buyer and the seller ended.
 */
export const recordFields = [
  'taken',
  'opportunities',
  'sticker',
  'shadow',
  'conscience',
  'crowd',
  'frame',
  'belief',
  'goodwill',
  'norm',
  'kept',
  'alive',
  'asked',
  'answered',
  'sellerCash',
  'buyerCash',
  'rivalCash',
  'sellerFrame',
  'binding',
  'unbound',
  'buyerHelps',
  'buyerHelpsUnbound',
  'sellerHelps',
  'left',
  'dropped',
] as const;

/** The name of a recorded quantity. */
export type RecordField = (typeof recordFields)[number];

/** How many numbers one group and unit takes in a ledger. */
export const RECORD_SIZE = recordFields.length;

/** Place of each field inside a record. */
export const TAKEN = 0;
export const OPPORTUNITIES = 1;
export const STICKER = 2;
export const SHADOW = 3;
export const CONSCIENCE = 4;
export const CROWD = 5;
export const FRAME = 6;
export const BELIEF = 7;
export const GOODWILL = 8;
export const NORM = 9;
export const KEPT = 10;
export const ALIVE = 11;
export const ASKED = 12;
export const ANSWERED = 13;
export const SELLER_CASH = 14;
export const BUYER_CASH = 15;
export const RIVAL_CASH = 16;
export const SELLER_FRAME = 17;
export const BINDING = 18;
export const UNBOUND = 19;
export const BUYER_HELPS = 20;
export const BUYER_HELPS_UNBOUND = 21;
export const SELLER_HELPS = 22;
export const LEFT = 23;
export const DROPPED = 24;

/** The record of one group in one unit as an object, for those who write a measure. */
export type GroupRecord = { readonly [Field in RecordField]: number } & {
  /** Relationships times periods, of those that still last: what a sum of prices or states has to be divided by. */
  readonly moments: number;
  /** The same with those that have ended. */
  readonly everybody: number;
  /** How many periods the unit has. */
  readonly periods: number;
};
