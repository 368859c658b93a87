import {
  acrossReplicates,
  armsOf,
  defineScenario,
  mechanismParameter,
  pairedDifference,
  runReplicates,
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
    increase: {
      default: 2,
      low: 0,
      high: 10,
      unit: 'euro per bag',
      role: 'lever',
      label: 'increase',
      meaning: 'Price increase per bag; 0 is none.',
      source,
    },
    reason: {
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      role: 'lever',
      label: 'reason given',
      meaning: 'Share of the affront that a reason, such as a bad harvest, removes.',
      source,
    },
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
    { name: 'orders', label: 'share of the orders that come', unit: 'share', of: 'orders', groups: 'all' },
    { name: 'roaster', label: 'money of the roaster', unit: 'euro', of: 'sellerCash', groups: 'all' },
  ],
  asGiven: 'dearer',
  arms: [
    { name: 'as it was', values: { increase: 0 } },
    { name: 'dearer, with a reason', values: { reason: 0.8 } },
  ],
  compareWith: 'as it was',
});

const outcomes = armsOf(roaster).map(({ name, scenario }) => ({
  name,
  outcome: runReplicates(scenario, { seed: 'coffee', replicates: 60 }),
}));
const [dearer, asItWas, withReason] = outcomes;

for (const measure of ['orders', 'roaster']) {
  for (const { name, outcome } of [dearer, withReason]) {
    const { mean, low, high } = pairedDifference(
      acrossReplicates(outcome, measure, 13, 24),
      acrossReplicates(asItWas.outcome, measure, 13, 24),
    );
    console.log(`${measure}, ${name}: ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`);
  }
}
