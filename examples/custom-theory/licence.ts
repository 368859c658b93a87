import { defineTheory } from '@fairweather/core';

/** Price reduction by a full licence, in logits. */
const STRENGTH = 0.8;
/** Share of the missing licence that one paid lateness gives. */
const GAIN = 0.2;
/** Share of the licence that fades per day. */
const FADING = 0.01;

/**
 * A theory of our own: people who have paid once feel free to do it again. Each paid lateness adds to a licence, the
 * licence makes the next lateness cheaper, and it fades slowly. One price and one update; the engine stays the same.
 *
 * Source: moral credentials, Monin & Miller (2001), doi:10.1037/0022-3514.81.1.33. The strengths are illustrative.
 */
export const theory = defineTheory({
  name: 'licence',
  source: 'Monin & Miller (2001), doi:10.1037/0022-3514.81.1.33',
  states: { licence: 0 },
  prices: {
    licence: ({ own, person }) => -STRENGTH * own.licence[person],
  },
  updates: [
    ({ own, person, took, price }) => {
      own.licence[person] *= 1 - FADING;
      if (took && price > 0) own.licence[person] += GAIN * (1 - own.licence[person]);
    },
  ],
});
