import { exp } from '../numbers/exp.js';
import { log } from '../numbers/log.js';
import { normalQuantile } from '../numbers/normalQuantile.js';
import { HASHES_PER_PERIOD } from './channels.js';
import type { Key } from './keys.js';
import { fraction, threefry13 } from './threefry.js';

/**
 * The uniform draw at an address: strictly between 0 and 1, with 53 random bits.
 *
 * @param key of the seed, replicate and group (see `groupKey`)
 * @param agent number inside the group, 0 to 2³²−1
 * @param period from 0 to 2²⁷−1
 * @param channel what the draw is for, 0 to 63
 * @example
 * const key = groupKey(seedKey('haifa'), 0, nameKey('centre 1'));
 * uniform(key, 16, 25, channels.choice); // the luck of parent 17 of the first centre on day 26
 */
export function uniform(key: Key, agent: number, period: number, channel: number): number {
  const counter = period * HASHES_PER_PERIOD + (channel >> 1);
  threefry13(agent, counter, key.first, key.second, words);
  return channel & 1 ? fraction(words[1], words[0]) : fraction(words[0], words[1]);
}

/**
 * The draws of two channels that share a hash, for the price of one.
 *
 * @param channel the even one
 * @param into receives both: that of the channel, then that of the one after it
 */
export function uniformPair(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  into: Float64Array,
): void {
  threefry13(agent, period * HASHES_PER_PERIOD + (channel >> 1), key.first, key.second, words);
  into[0] = fraction(words[0], words[1]);
  into[1] = fraction(words[1], words[0]);
}

/** Where the hash puts its words; read at once, so one for all is enough. */
const words = new Int32Array(2);

/** True with the given probability: the uniform draw at this address lies below it. */
export function bernoulli(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  probability: number,
): boolean {
  return uniform(key, agent, period, channel) < probability;
}

/** A normal draw, by inverting the normal distribution at a uniform draw. */
export function normal(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  { mean = 0, standardDeviation = 1 }: { readonly mean?: number; readonly standardDeviation?: number } = {},
): number {
  return mean + standardDeviation * normalQuantile(uniform(key, agent, period, channel));
}

/**
 * A lognormal draw, given by its own mean and coefficient of variation (standard deviation ÷ mean), so that widening
 * the spread leaves the mean alone. A mean of zero is always zero.
 */
export function lognormal(
  key: Key,
  agent: number,
  period: number,
  channel: number,
  { mean, variation }: { readonly mean: number; readonly variation: number },
): number {
  return lognormalAt(lognormalLaw(mean, variation), uniform(key, agent, period, channel));
}

/** A lognormal distribution, with what is the same for all of its draws. */
export interface LognormalLaw {
  readonly mean: number;
  /** Variance of the logarithm, and its root. */
  readonly logVariance: number;
  readonly logDeviation: number;
}

/** The distribution with this mean and coefficient of variation. */
export function lognormalLaw(mean: number, variation: number): LognormalLaw {
  const logVariance = log(1 + variation * variation);
  return { mean, logVariance, logDeviation: Math.sqrt(logVariance) };
}

/** The draw from the distribution that belongs to a uniform draw. */
export function lognormalAt(law: LognormalLaw, draw: number): number {
  return lognormalOf(law, normalQuantile(draw));
}

/** The draw from the distribution that belongs to a standard normal one. */
export function lognormalOf({ mean, logVariance, logDeviation }: LognormalLaw, normal: number): number {
  return mean * exp(logDeviation * normal - logVariance / 2);
}
