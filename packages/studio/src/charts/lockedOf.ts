import { tradeMoney } from '@fairweather/report';
import type { CatalogueEntry } from '@fairweather/scenarios';
import type { Locked } from '../state/Studio.js';
import type { Numbers } from '../state/useExperiment.js';
import { outcomeOf } from './outcomeOf.js';

/** The outcome of an arm, to compare with a forecast. */
export function lockedOf(
  { arms, setup }: Numbers,
  place: number,
  known: CatalogueEntry,
  seen: boolean,
): Locked {
  const arm = arms[Math.min(place, arms.length - 1)];
  const outcome = outcomeOf(arm, known);
  if (!known.scenario.trade) return { arm: arm.name, outcome, seen };
  const { seller, buyer } = tradeMoney(arms, arms[setup.compareWith])[arms.indexOf(arm)];
  return { arm: arm.name, outcome, seller: seller.mean, buyer: buyer.mean, seen };
}
