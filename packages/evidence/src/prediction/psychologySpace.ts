import { type MechanismName, mechanismParameters } from '@fairweather/core';
import { exp, log } from '@fairweather/core/tools';
import { type SourcedValue, sharedPsychology } from '../findings/settings.js';

/** One direction of the space of psychologies: a value on a scale on which its prior is normal. */
export interface Axis {
  readonly name: string;
  /** Middle and standard deviation of the prior on that scale. */
  readonly middle: number;
  readonly spread: number;
  /** The value at a place on that scale. */
  readonly valueAt: (place: number) => number;
}

/** A shipped value may be wrong by a factor of 4.3 either way: 1.96 standard deviations. */
const FACTOR = 0.75;
/** A shipped share of one half may be anything from 12 to 88 %. */
const LOGITS = 1;
/** How far a study departs from what the psychology says, in shares where half would: probably .03 to .21. */
const DEPARTURE = { name: 'departure', value: 0.08, spread: 0.5 };

/**
 * What nobody measured: every value of the shared psychology, and how far a study departs from what it says. The prior
 * has its median at the shipped value, and is stated before any finding is looked at: shares are normal on the scale of
 * log odds, everything else on that of logarithms, inside the range of the parameter.
 */
export const axes: readonly Axis[] = [
  ...Object.entries(sharedPsychology as Readonly<Record<string, SourcedValue>>)
    .filter(([, { value }]) => value > 0)
    .map(([name, { value }]): Axis => {
      const { low, high } = mechanismParameters[name as MechanismName];
      return low === 0 && high === 1
        ? { name, middle: log(value / (1 - value)), spread: LOGITS, valueAt: (x) => 1 / (1 + exp(-x)) }
        : {
            name,
            middle: log(value),
            spread: FACTOR,
            valueAt: (x) => Math.min(high, Math.max(low, exp(x))),
          };
    }),
  { name: DEPARTURE.name, middle: log(DEPARTURE.value), spread: DEPARTURE.spread, valueAt: exp },
];

/** A place in the space, as values by name. */
export interface PsychologyAt {
  readonly values: Readonly<Record<string, number>>;
  /** How far studies depart from it, in shares where half would. */
  readonly departure: number;
}

/** The psychology at a place: one number for each axis. */
export function psychologyAt(place: readonly number[]): PsychologyAt {
  const entries = axes.map(({ name, valueAt }, i) => [name, valueAt(place[i])] as const);
  const { [DEPARTURE.name]: departure, ...values } = Object.fromEntries(entries);
  return { values, departure };
}
