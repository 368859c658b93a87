import { defineTheory, runReplicates } from '@fairweather/core';

/** A custom theory with a state, a price and an update: that of examples/custom-theory. */
const licence = defineTheory({
  name: 'licence',
  source: 'Monin & Miller (2001)',
  states: { licence: 0 },
  prices: { licence: ({ own, person }) => -0.8 * own.licence[person] },
  updates: [
    ({ own, person, took, price }) => {
      own.licence[person] *= 0.99;
      if (took && price > 0) own.licence[person] += 0.2 * (1 - own.licence[person]);
    },
  ],
});

/** How many times as long replicates take under a custom theory as without: both sides take turns. */
export function customTheoryOnce(scenario, replicates) {
  const time = (options) => {
    const started = performance.now();
    runReplicates(scenario, { seed: 'bench', replicates, ...options });
    return performance.now() - started;
  };
  const without = time({});
  return time({ customTheory: licence }) / without;
}
