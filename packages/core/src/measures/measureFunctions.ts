import type { GroupRecord, RecordField } from './Ledger.js';

/** How a measure is read from what was recorded. */
export interface MeasureFunction {
  readonly read: (record: GroupRecord) => number;
  /** Whether it is a share of something, which people read in percent. */
  readonly isShare: boolean;
}

const amount = (read: MeasureFunction['read']): MeasureFunction => ({ read, isShare: false });
const share = (read: MeasureFunction['read']): MeasureFunction => ({ read, isShare: true });

/**
 * Each measure is a pure function of the record of one group in one unit; NaN where it has no meaning, such as a share
 * where no opportunity arose. To add one, add a line.
 */
export const measureFunctions = {
  taken: amount((record) => record.taken),
  share: share((record) => record.taken / record.opportunities),
  sticker: amount((record) => record.sticker / record.moments),
  shadow: amount((record) => record.shadow / record.moments),
  conscience: amount((record) => record.conscience / record.moments),
  crowd: amount((record) => record.crowd / record.moments),
  frame: amount((record) => record.frame / record.moments),
  belief: amount((record) => record.belief / record.moments),
  goodwill: amount((record) => record.goodwill / record.moments),
  norm: amount((record) => record.norm / record.moments),
  orders: share((record) => record.kept / record.opportunities),
  alive: share((record) => record.alive / record.everybody),
  asked: amount((record) => record.asked / record.moments),
  granted: share((record) => record.answered / record.asked),
  sellerCash: amount((record) => record.sellerCash / (record.everybody / record.periods)),
  buyerCash: amount((record) => record.buyerCash / (record.everybody / record.periods)),
  rivalCash: amount((record) => record.rivalCash / (record.everybody / record.periods)),
  sellerFrame: amount((record) => record.sellerFrame / record.moments),
  binding: amount((record) => record.binding / record.moments),
  // Of all orders, as `orders`: a relationship that has ended brings none.
  unbound: share((record) => record.unbound / record.everybody),
  buyerHelps: share((record) => record.buyerHelps / record.moments),
  buyerHelpsUnbound: share((record) => record.buyerHelpsUnbound / record.moments),
  sellerHelps: share((record) => record.sellerHelps / record.moments),
  // A customer that helps because it is bound is not one that would.
  oneSidedness: amount((record) => (record.sellerHelps - record.buyerHelpsUnbound) / record.moments),
  left: share((record) => record.left / (record.everybody / record.periods)),
  dropped: share((record) => record.dropped / (record.everybody / record.periods)),
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
