import type { Theory } from './Theory.js';

/** Guilt is letting others down, and what they expect is what they have seen. */
export const guiltExpectationTheory: Theory = {
  name: 'guilt-expectation',
  title: 'Guilt as expectation',
  says: 'Guilt is letting others down, and what they expect is what they have seen.',
  source: 'Battigalli & Dufwenberg (2007), doi:10.1257/aer.97.2.170',
  afterRemoval: 'unchanged by a price; follows the expectations',
  free: ['guilt', 'expectationSpeed'],
  starts: { guilt: 1.1, expectationSpeed: 0.05 },
};
