import { InputError } from '../input/InputError.js';
import type { RelationshipView } from '../people/relationshipView.js';
import type { Key } from '../random/seedKey.js';
import { uniform } from '../random/uniform.js';
import type { Extension, Moment } from '../theories/Extension.js';
import type { GroupPlan, Plan } from './Plan.js';

/** A custom theory as it runs in one group: called for one buyer after another. */
export interface CustomTheory {
  /** The prices that it adds for a buyer in a period, by name; see `Moment` for the two prices that the policy names. */
  prices(
    member: number,
    period: number,
    price: number,
    favourPrice: number,
  ): Readonly<Record<string, number>>;
  /** What it changes once that buyer has chosen. */
  update(took: boolean | undefined): void;
}

/** Gives every relationship of a group the states of an extension. Without an extension nothing is added and nothing changes. */
export function customTheory(
  extension: Extension | undefined,
  { mechanism, periodsPerUnit }: Plan,
  group: GroupPlan,
  key: Key,
  buyers: readonly RelationshipView[],
): CustomTheory {
  if (!extension) return { prices: () => NONE, update: () => {} };
  const named = Object.entries(extension.prices ?? {});
  const updates = extension.updates ?? [];
  const own = buyers.map(() => ({ ...extension.states }));
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
            `The price "${name}" of the theory "${extension.name}" is ${added[name]} in period ${period} (from 0): ` +
              'let it return a finite number of logits.',
          );
        }
      }
      return added;
    },
    update(took) {
      for (const update of updates) update({ ...moment, took });
    },
  };
}

const NONE: Readonly<Record<string, number>> = {};
