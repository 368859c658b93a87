import type { MechanismValues } from '@fairweather/core';
import type { Terms } from '@fairweather/core/engine';

/** A belief, and the share of people who hold it. */
export interface Held {
  readonly belief: number;
  readonly share: number;
}

/** A notice that moves a belief by less than this moves nothing, so that there is an end of them. */
const STAYS = 1e-5;

/**
 * What people believe after each period, exactly: those who noticed a mild response moved by Bayes' rule, the others
 * did not, and a new counterpart moves all. `step` keeps the mean belief instead, which is no person's.
 *
 * @param terms of the periods that are lived, one after another
 * @returns for each period the beliefs at its choice; shares sum to 1
 */
export function beliefsOver(
  terms: readonly Terms[],
  mechanism: MechanismValues,
): readonly (readonly Held[])[] {
  const { attention, beliefStart, beliefCarry, mildLikelihood } = mechanism;
  let held: readonly Held[] = [{ belief: beliefStart, share: 1 }];
  return terms.map(({ handover, mild }) => {
    if (handover) {
      held = merged(
        held.map(({ belief, share }) => ({
          belief: beliefCarry * belief + (1 - beliefCarry) * beliefStart,
          share,
        })),
      );
    }
    if (mild && attention > 0) {
      held = merged(
        held.flatMap((one) => {
          const severe = one.belief * mildLikelihood;
          const all = severe + 1 - one.belief;
          const after = all > 0 ? severe / all : 0;
          if (attention < 1 && Math.abs(one.belief - after) < STAYS) return [one];
          return [
            { belief: one.belief, share: one.share * (1 - attention) },
            { belief: after, share: one.share * attention },
          ];
        }),
      );
    }
    return held;
  });
}

/** Equal beliefs are one: two notices leave the same belief in whatever periods they came. */
function merged(all: readonly Held[]): readonly Held[] {
  const result: { belief: number; share: number }[] = [];
  for (const { belief, share } of all) {
    if (share === 0) continue;
    const known = result.find((one) => Math.abs(one.belief - belief) < 1e-9);
    if (known) known.share += share;
    else result.push({ belief, share });
  }
  return result;
}
