import { type GroupRecord, type LedgerPage, type RecordField, recordFields } from './Ledger.js';

/** How a measure is read from what was recorded: a sum, less another one in some, over what it is a mean of. */
export interface MeasureFunction {
  readonly sum: RecordField;
  readonly less?: RecordField;
  readonly per: Divisor;
  /** Whether it is a share of something, which people read in percent. */
  readonly isShare: boolean;
  /** Whether its total over groups means something, as that of a count or of money does. */
  readonly adds: boolean;
}

/** What a sum is divided by. */
export type Divisor = 'unit' | 'members' | 'everybody' | 'moments' | 'opportunities' | 'asked';

const amount = (sum: RecordField, per: Divisor): MeasureFunction => ({
  sum,
  per,
  isShare: false,
  adds: false,
});
const share = (sum: RecordField, per: Divisor): MeasureFunction => ({ ...amount(sum, per), isShare: true });
const count = (sum: RecordField, per: Divisor): MeasureFunction => ({ ...amount(sum, per), adds: true });

/**
 * Each measure is the sum of a recorded quantity, divided by how often it could have been. To add one, add a line.
 */
export const measureFunctions = {
  taken: count('taken', 'unit'),
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
  sellerCash: count('sellerCash', 'members'),
  buyerCash: count('buyerCash', 'members'),
  rivalCash: count('rivalCash', 'members'),
  sellerFrame: amount('sellerFrame', 'moments'),
  binding: amount('binding', 'moments'),
  // Of all orders, as `orders`: a relationship that has ended brings none.
  unbound: share('unbound', 'everybody'),
  buyerHelps: share('buyerHelps', 'moments'),
  buyerHelpsUnbound: share('buyerHelpsUnbound', 'moments'),
  sellerHelps: share('sellerHelps', 'moments'),
  // A customer that helps because it is bound is not one that would.
  oneSidedness: { ...amount('sellerHelps', 'moments'), less: 'buyerHelpsUnbound' },
  left: share('left', 'members'),
  dropped: share('dropped', 'members'),
} as const satisfies Record<string, MeasureFunction>;

/** The recorded quantities that a measure can be of. */
export type MeasureKind = keyof typeof measureFunctions;

/** The names of all kinds of measures. */
export const measureKinds = Object.keys(measureFunctions) as readonly MeasureKind[];

/** A measure of one group in one unit; NaN where it has no meaning, such as a share where no opportunity arose. */
export function readMeasure(kind: MeasureKind, record: GroupRecord): number {
  const { sum, less, per }: MeasureFunction = measureFunctions[kind];
  return (less ? record[sum] - record[less] : record[sum]) / divisorOf(record, per);
}

function divisorOf(record: GroupRecord, per: Divisor): number {
  if (per === 'unit') return 1;
  return per === 'members' ? record.everybody / record.periods : record[per];
}

/** What the sums of a group are divided by, unit by unit, or one number where all units have the same. */
export function divisorsOf(page: LedgerPage, per: Divisor): Float64Array | number {
  if (per === 'moments') return page.momentsOf();
  return per === 'opportunities' || per === 'asked' ? page.columnOf(per) : divisorOf(page, per);
}

/**
 * Which recorded quantities some measures read, so that what nobody reads need not be worked out.
 *
 * @example
 * fieldsRead(['share']); // ['taken', 'opportunities']
 */
export function fieldsRead(kinds: readonly MeasureKind[]): readonly RecordField[] {
  const names = kinds.flatMap((kind): readonly (RecordField | Divisor | undefined)[] => {
    const { sum, less, per }: MeasureFunction = measureFunctions[kind];
    return [sum, less, per];
  });
  const fields: readonly unknown[] = recordFields;
  return [...new Set(names)].filter((name): name is RecordField => fields.includes(name));
}
