import { priceNames } from '../parameters/pricesParameters.js';

/**
 * Recorded of every group, by unit. Counts are totals; prices and states are sums over all members and periods of the
 * unit, as they stood at the choice.
 */
export const groupFields = [
  'taken',
  'opportunities',
  ...priceNames,
  'frame',
  'belief',
  'goodwill',
  'norm',
] as const;

/** Recorded where there is trade; zero without it. */
export const tradeFields = [
  // Orders that came to the seller, relationships that last, favours asked and granted.
  'kept',
  'alive',
  'asked',
  'answered',
  // Money of the three sides.
  'sellerCash',
  'buyerCash',
  'rivalCash',
  'sellerFrame',
  // Over the relationships that last: what binds the buyer less what tempts it, in logits; and the chances, 0 to 1,
  // that an order would come if nothing bound it, that the buyer would grant the seller a favour of the usual need, the
  // same if nothing bound it, and that the seller would grant the buyer one.
  'binding',
  'unbound',
  'buyerHelps',
  'buyerHelpsUnbound',
  'sellerHelps',
  // Relationships that the buyer ended, and those that the seller ended.
  'left',
  'dropped',
] as const;

/** All recorded quantities. */
export const recordFields = [...groupFields, ...tradeFields] as const;

/** The name of a recorded quantity. */
export type RecordField = (typeof recordFields)[number];

type Columns = { readonly [Field in RecordField]: Float64Array };

/** Records of one group: a column for each recorded quantity, with one number per unit. */
export interface Ledger extends Columns {
  /** All columns, one after another in the order of `recordFields`. */
  readonly numbers: Float64Array;
}

/** An empty ledger. It can be filled again for the next replicate. */
export function makeLedger(units: number): Ledger {
  const numbers = new Float64Array(recordFields.length * units);
  const columns = recordFields.map((field, i) => [field, numbers.subarray(i * units, (i + 1) * units)]);
  return { ...(Object.fromEntries(columns) as Columns), numbers };
}

/** The record of one group in one unit, for those who write a measure. */
export type GroupRecord = { readonly [Field in RecordField]: number } & {
  /** Relationships times periods, of those that still last: what a sum of prices or states has to be divided by. */
  readonly moments: number;
  /** The same with those that have ended. */
  readonly everybody: number;
  /** How many periods the unit has. */
  readonly periods: number;
};

/** A ledger opened at one unit: reading goes to its columns. */
export type LedgerPage = GroupRecord & {
  unit: number;
  /** A recorded quantity, unit by unit. */
  columnOf(field: RecordField): Float64Array;
  /** The moments, unit by unit, or one number where all units have the same. */
  momentsOf(): Float64Array | number;
  /** Reads on as the ledger of another group, of so many members. */
  turnTo(members: number): void;
};

/** How long a unit is, and whether there is trade. */
interface Layout {
  readonly periodsPerUnit: number;
  readonly trade?: object;
}

/** Opens the ledger of a group at its first unit. Nothing is copied: what is written afterwards is read, too. */
export function openLedger(ledger: Ledger, layout: Layout, members = 0): LedgerPage {
  return new Page(ledger, layout, members) as Page & LedgerPage;
}

class Page {
  unit = 0;
  readonly columns: readonly Float64Array[];
  everybody: number;
  readonly periods: number;
  readonly #alive: Float64Array | undefined;

  constructor(ledger: Ledger, { periodsPerUnit, trade }: Layout, members: number) {
    this.columns = recordFields.map((field) => ledger[field]);
    this.everybody = members * periodsPerUnit;
    this.periods = periodsPerUnit;
    this.#alive = trade ? ledger.alive : undefined;
  }

  columnOf(field: RecordField): Float64Array {
    return this.columns[recordFields.indexOf(field)];
  }

  momentsOf(): Float64Array | number {
    return this.#alive ?? this.everybody;
  }

  turnTo(members: number): void {
    this.everybody = members * this.periods;
  }

  get moments(): number {
    return this.#alive ? this.#alive[this.unit] : this.everybody;
  }
}

for (const [i, field] of recordFields.entries()) {
  Object.defineProperty(Page.prototype, field, {
    get(this: Page) {
      return this.columns[i][this.unit];
    },
  });
}
