import { InputError } from '../input/InputError.js';
import type { RelationshipView } from '../people/relationshipView.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { uniform } from '../random/draws.js';
import type { Key } from '../random/keys.js';

/** A custom theory as it runs in one group: called for one buyer after another. */
export interface GroupTheory {
  /**
   * The prices that it adds for a buyer in a period, by name; see `Moment` for the two prices that the policy names.
   */
  prices(
    member: number,
    period: number,
    price: number,
    favourPrice: number,
  ): Readonly<Record<string, number>>;
  /** Its changes of state, once that buyer has chosen. */
  update(took: boolean | undefined): void;
}

/**
 * Gives every relationship of a group the states of a custom theory. Without one, nothing is added and nothing changes.
 */
export function groupTheory(
  customTheory: CustomTheory | undefined,
  { mechanism, periodsPerUnit }: Plan,
  group: GroupPlan,
  key: Key,
  buyers: readonly RelationshipView[],
): GroupTheory {
  if (!customTheory) return { prices: () => NONE, update: () => {} };
  const named = Object.entries(customTheory.prices ?? {});
  const updates = customTheory.updates ?? [];
  const own = buyers.map(() => ({ ...customTheory.states }));
  let moment: Moment;
  return {
    prices(member, period, price, favourPrice) {
      moment = {
        relationship: buyers[member],
        own: own[member],
        period,
        unit: Math.floor(period / periodsPerUnit) + 1,
        price,
        favourPrice,
        treated: group.treated,
        took: undefined,
        mechanism,
        draw: (channel) => uniform(key, member, period, channel),
      };
      const added: Record<string, number> = {};
      for (const [name, priceOf] of named) {
        added[name] = priceOf(moment);
        if (!Number.isFinite(added[name])) {
          throw new InputError(
            `The price "${name}" of the theory "${customTheory.name}" is ${added[name]} in period ${period} ` +
              `(from 0): ` +
              'let it return a finite number of logits.',
          );
        }
      }
      return added;
    },
    update(took) {
      if (updates.length === 0) return;
      for (const update of updates) update({ ...moment, took });
      const { relationship, own: states, period } = moment;
      for (const name of relationshipStates) refuseOddState(customTheory, name, relationship[name], period);
      for (const [name, value] of Object.entries(states)) refuseOddState(customTheory, name, value, period);
    },
  };
}

/** The states of a relationship that an update may write. */
const relationshipStates = ['frame', 'frameBefore', 'belief', 'goodwill', 'referencePrice', 'harm'] as const;

/** A state that is no number would decide every later choice without a word. */
function refuseOddState({ name }: CustomTheory, state: string, value: number, period: number): void {
  if (Number.isFinite(value)) return;
  throw new InputError(
    `The theory "${name}" sets "${state}" to ${value} in period ${period} (from 0): let its updates write finite ` +
      'numbers.',
  );
}

const NONE: Readonly<Record<string, number>> = {};

/** The argument of a price or an update of a custom theory: one relationship in one period. */
export interface Moment {
  /** The buyer, its traits and the states of the relationship; the states may be written in an update. */
  readonly relationship: RelationshipView;
  /** The states that the theory added to this relationship; may be written. */
  readonly own: Record<string, number>;
  /** Number of the period, from 0. */
  readonly period: number;
  /** The unit it belongs to, counted from 1. */
  readonly unit: number;
  /**
   * The explicit price that the policy names; 0 where it names none. In trade, what it adds to the price of an order.
   */
  readonly price: number;
  /** In trade, the price that the policy names for a favour; 0 where favours are free, and without trade. */
  readonly favourPrice: number;
  /** Whether the relationship belongs to a treated group. */
  readonly treated: boolean;
  /** Whether the buyer took; undefined before the choice and where no opportunity arose. */
  readonly took: boolean | undefined;
  /** The values of the mechanism under the theory. */
  readonly mechanism: Readonly<Record<string, number>>;
  /** A uniform draw of this moment; channels 32 to 63 are free for custom theories. */
  readonly draw: (channel: number) => number;
}

/** A custom theory: prices and updates that are added to the mechanism, as small functions in a file of their own. */
export interface CustomTheory {
  readonly name: string;
  /** The first publication. */
  readonly source: string;
  /** States that every relationship gets, with their starts. */
  readonly states?: Readonly<Record<string, number>>;
  /** Further prices of taking, in logits; a positive one holds back. Finite numbers. */
  readonly prices?: Readonly<Record<string, (moment: Moment) => number>>;
  /** Called after the choice of each relationship and period, in this order. */
  readonly updates?: readonly ((moment: Moment) => void)[];
}
