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

/** How the units of a run are laid out, and whether there is trade. */
interface Layout {
  readonly units: number;
  readonly periodsPerUnit: number;
  readonly trade?: object;
}

/**
 * The ledger of one group as objects, unit by unit.
 *
 * @param moments members times periods of a unit
 */
export function readRecords(layout: Layout, ledger: Float64Array, moments: number): GroupRecord[] {
  return Array.from({ length: layout.units }, (_, unit) => readRecord(layout, ledger, unit, moments));
}

/** One unit of it. */
export function readRecord(layout: Layout, ledger: Float64Array, unit: number, moments: number): GroupRecord {
  const at = unit * RECORD_SIZE;
  return {
    moments: layout.trade ? ledger[at + ALIVE] : moments,
    everybody: moments,
    periods: layout.periodsPerUnit,
    taken: ledger[at + TAKEN],
    opportunities: ledger[at + OPPORTUNITIES],
    sticker: ledger[at + STICKER],
    shadow: ledger[at + SHADOW],
    conscience: ledger[at + CONSCIENCE],
    crowd: ledger[at + CROWD],
    frame: ledger[at + FRAME],
    belief: ledger[at + BELIEF],
    goodwill: ledger[at + GOODWILL],
    norm: ledger[at + NORM],
    kept: ledger[at + KEPT],
    alive: ledger[at + ALIVE],
    asked: ledger[at + ASKED],
    answered: ledger[at + ANSWERED],
    sellerCash: ledger[at + SELLER_CASH],
    buyerCash: ledger[at + BUYER_CASH],
    rivalCash: ledger[at + RIVAL_CASH],
    sellerFrame: ledger[at + SELLER_FRAME],
    binding: ledger[at + BINDING],
    unbound: ledger[at + UNBOUND],
    buyerHelps: ledger[at + BUYER_HELPS],
    buyerHelpsUnbound: ledger[at + BUYER_HELPS_UNBOUND],
    sellerHelps: ledger[at + SELLER_HELPS],
    left: ledger[at + LEFT],
    dropped: ledger[at + DROPPED],
  };
}
