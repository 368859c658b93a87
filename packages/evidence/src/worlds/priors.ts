import { type MechanismName, mechanismParameters } from '@fairweather/core';
import { log } from '@fairweather/core/tools';

/** How unsure the priors are: a factor of e^1.5 = 4.5 either way is one standard deviation. */
export const PRIOR_SPREAD = 1.5;
/** Below this part of its usual size, a parameter is as good as absent. */
const LEAST = 1e-4;

/** What is thought of a parameter before the counts: its logarithm is normal around a usual size, inside its range. */
export interface Prior {
  /** Logarithm of the usual size. */
  readonly centre: number;
  /** Logarithms of the ends of the range. */
  readonly low: number;
  readonly high: number;
}

/**
 * The stated priors of fitted parameters. They are weak on purpose: guilt may be anything from a twentieth of a logit
 * to the limit of its range, and counts decide. A chance of occasions has its median at one half.
 *
 * @param sizes the usual size of each parameter, above 0
 */
export function priorsOf(names: readonly string[], sizes: readonly number[]): Prior[] {
  return names.map((name, k) => {
    const { high } = mechanismParameters[name as MechanismName];
    return { centre: log(sizes[k]), low: log(LEAST * sizes[k]), high: log(high) };
  });
}

/** The log density of a prior, up to a constant; minus infinity outside its range. */
export function logPrior({ centre, low, high }: Prior, at: number): number {
  if (at < low || at > high) return Number.NEGATIVE_INFINITY;
  const off = (at - centre) / PRIOR_SPREAD;
  return -(off * off) / 2;
}
