import type { GroupRecord, RecordField } from './Ledger.js';

/** How a measure is read from what was recorded: a sum, less another one in some, over what it is a mean of. */
export interface MeasureFunction {
  readonly read: (record: GroupRecord) => number;
  readonly sum: RecordField;
  readonly less?: RecordField;
  readonly per: Divisor;
  /** Whether it is a share of something, which people read in percent. */
  readonly isShare: boolean;
}

/** What a sum is divided by. */
export type Divisor = 'unit' | 'members' | 'everybody' | 'moments' | 'opportunities' | 'asked';

/** Reads the divisor of a record. */
export function divisorOf(record: GroupRecord, per: Divisor): number {
  if (per === 'unit') return 1;
  return per === 'members' ? record.everybody / record.periods : record[per];
}

const amount = (sum: RecordField, per: Divisor = 'unit'): MeasureFunction => ({
  read: (record) => record[sum] / divisorOf(record, per),
  sum,
  per,
  isShare: false,
});
const share = (sum: RecordField, per: Divisor): MeasureFunction => ({ ...amount(sum, per), isShare: true });
const gap = (sum: RecordField, less: RecordField, per: Divisor): MeasureFunction => ({
  ...amount(sum, per),
  read: (record) => (record[sum] - record[less]) / divisorOf(record, per),
  less,
});

/**
 * Each measure is a pure function of the record of one group in one unit; NaN where it has no meaning, such as a share
 * where no opportunity arose. To add one, add a line.
 */
export const measureFunctions = {
  taken: amount('taken'),
  share: share('taken', 'opportunities'),
  sticker: amount('sticker', 'moments'),
  shadow: amount('shadow', 'moments'),
  conscience: amount('conscience', 'moments'),
  crowd: amount('crowd', 'moments'),
  frame: amount('frame', 'moments'),
  belief: amount('belief', 'moments'),
  goodwill: amount('goodwill', 'moments'),
  norm: amount('norm', 'moments'),
  orders: share('kept', 'opportunities'),
  alive: share('alive', 'everybody'),
  asked: amount('asked', 'moments'),
  granted: share('answered', 'asked'),
  sellerCash: amount('sellerCash', 'members'),
  buyerCash: amount('buyerCash', 'members'),
  rivalCash: amount('rivalCash', 'members'),
  sellerFrame: amount('sellerFrame', 'moments'),
  binding: amount('binding', 'moments'),
  // Of all orders, as `orders`: a relationship that has ended brings none.
  unbound: share('unbound', 'everybody'),
  buyerHelps: share('buyerHelps', 'moments'),
  buyerHelpsUnbound: share('buyerHelpsUnbound', 'moments'),
  sellerHelps: share('sellerHelps', 'moments'),
  // A customer that helps because it is bound is not one that would.
  oneSidedness: gap('sellerHelps', 'buyerHelpsUnbound', 'moments'),
  left: share('left', 'members'),
  dropped: share('dropped', 'members'),
} as const satisfies Record<string, MeasureFunction>;

/** The recorded quantities that a measure can be of. */
export type MeasureKind = keyof typeof measureFunctions;

/** The names of all kinds of measures. */
export const measureKinds = Object.keys(measureFunctions) as readonly MeasureKind[];

/**
 * Which recorded quantities some measures read, so that what nobody reads need not be worked out.
 *
 * @example
 * fieldsRead(['share']); // ['taken', 'opportunities']
 */
export function fieldsRead(kinds: readonly MeasureKind[]): readonly RecordField[] {
  const read = new Set<RecordField>();
  const witness = new Proxy({} as GroupRecord, {
    get: (_, field) => {
      read.add(field as RecordField);
      return 1;
    },
  });
  for (const kind of kinds) measureFunctions[kind].read(witness);
  return [...read];
}
