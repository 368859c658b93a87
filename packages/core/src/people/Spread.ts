import { type LognormalLaw, lognormalLaw } from '../random/draws.js';

/** How a trait differs between people; without a law there is nothing to draw. */
export interface Spread {
  readonly mean: number;
  readonly law?: LognormalLaw;
}

/** A trait with this mean and coefficient of variation. */
export function spreadOf(mean: number, variation: number): Spread {
  return mean === 0 || variation === 0 ? { mean } : { mean, law: lognormalLaw(mean, variation) };
}
