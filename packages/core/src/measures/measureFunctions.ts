import type { GroupRecord, RecordField } from './Ledger.js';

/** The recorded quantities that a measure can be of. */
export type MeasureKind =
  | 'taken'
  | 'share'
  | 'orders'
  | 'granted'
  | 'oneSidedness'
  | Exclude<RecordField, 'taken' | 'opportunities' | 'kept' | 'answered'>;

/**
 * Each measure is a pure function of what was recorded of one group in one unit; NaN where it has no meaning, such as a share
 * where no opportunity arose. To add one, add a line.
 */
export const measureFunctions: { readonly [Kind in MeasureKind]: (record: GroupRecord) => number } = {
  taken: (record) => record.taken,
  share: (record) => record.taken / record.opportunities,
  sticker: (record) => record.sticker / record.moments,
  shadow: (record) => record.shadow / record.moments,
  conscience: (record) => record.conscience / record.moments,
  crowd: (record) => record.crowd / record.moments,
  frame: (record) => record.frame / record.moments,
  belief: (record) => record.belief / record.moments,
  goodwill: (record) => record.goodwill / record.moments,
  norm: (record) => record.norm / record.moments,
  orders: (record) => record.kept / record.opportunities,
  alive: (record) => record.alive / record.everybody,
  asked: (record) => record.asked / record.moments,
  granted: (record) => record.answered / record.asked,
  sellerCash: (record) => record.sellerCash / (record.everybody / record.periods),
  buyerCash: (record) => record.buyerCash / (record.everybody / record.periods),
  rivalCash: (record) => record.rivalCash / (record.everybody / record.periods),
  sellerFrame: (record) => record.sellerFrame / record.moments,
  binding: (record) => record.binding / record.moments,
  // Of all orders, as `orders`: a relationship that has ended brings none.
  unbound: (record) => record.unbound / record.everybody,
  buyerHelps: (record) => record.buyerHelps / record.moments,
  buyerHelpsUnbound: (record) => record.buyerHelpsUnbound / record.moments,
  sellerHelps: (record) => record.sellerHelps / record.moments,
  // A customer that helps because it is bound is not one that would.
  oneSidedness: (record) => (record.sellerHelps - record.buyerHelpsUnbound) / record.moments,
  left: (record) => record.left / (record.everybody / record.periods),
  dropped: (record) => record.dropped / (record.everybody / record.periods),
};

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
  for (const kind of kinds) measureFunctions[kind](witness);
  return [...read];
}
