import {
  defineScenario,
  lever,
  measure,
  mechanismParameter,
  runExperiment,
  shareLever,
} from '@fairweather/core';

const source = 'invented for this example';

/** A scenario from scratch: a roaster, forty cafés, and a more expensive bag of coffee from the second year on. */
const roaster = defineScenario({
  name: 'roaster',
  title: 'A dearer bag of coffee',
  story:
    'Forty cafés buy their coffee from a roaster who lends a machine whenever one breaks. After a year the bag ' +
    'becomes more expensive, and the cafés learn of it from the invoice.',
  source,
  calendar: { period: 'month', unit: 'month', periodsPerUnit: 1, units: 24 },
  groups: [{ name: 'cafés', members: 40, treated: true, baseline: { taken: 5, opportunities: 100 } }],
  theory: 'full',
  parameters: {
    increase: lever({
      default: 2,
      high: 10,
      unit: 'euro per bag',
      label: 'increase',
      meaning: 'Price increase per bag; 0 is none.',
      source,
    }),
    reason: shareLever({
      default: 0,
      label: 'reason given',
      meaning: 'Share of the affront that a reason, such as a bad harvest, removes.',
      source,
    }),
    guilt: mechanismParameter('guilt', { default: 1, source }),
    reciprocity: mechanismParameter('reciprocity', { default: 0.8, source }),
    priceSensitivity: mechanismParameter('priceSensitivity', { default: 0.3, source }),
    socialMuting: mechanismParameter('socialMuting', { default: 0.6, source }),
    cueLoss: mechanismParameter('cueLoss', { default: 0.2, source }),
    frameStart: mechanismParameter('frameStart', { default: 0.8, source }),
  },
  policy: [
    {
      kind: 'price',
      from: 13,
      until: 24,
      amount: 'increase',
      legitimacy: 'reason',
      on: 'orders',
      groups: 'all',
    },
  ],
  trade: {
    worth: 40,
    price: 20,
    cost: 14,
    rivalPrice: 19,
    moving: 30,
    discountRate: 0.05,
    leaving: -2,
    // A machine breaks about once a year, and the roaster decides each time.
    favour: { chance: 0.08, need: 0.5, worth: 60, cost: 10 },
    seller: { readiness: 0, guilt: 1, reciprocity: 0.5, frame: 0.7, moneySensitivity: 0.05, farSight: 12 },
  },
  measures: [
    measure('orders', 'share of the orders that come', 'share', 'orders'),
    measure('roaster', 'money of the roaster', 'euro', 'sellerCash'),
  ],
  asGiven: 'dearer',
  arms: [
    { name: 'as it was', values: { increase: 0 } },
    { name: 'dearer, with a reason', values: { reason: 0.8 } },
  ],
  compareWith: 'as it was',
});

const { comparisons } = runExperiment(roaster, {
  seed: 'coffee',
  replicates: 60,
  windows: [{ from: 13, until: 24 }],
});
for (const { measure: name, arm, mean, low, high } of comparisons) {
  console.log(`${name}, ${arm}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
}
