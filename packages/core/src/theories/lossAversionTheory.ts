import type { Theory } from './Theory.js';

/** A price hurts for what it lies above the price that one is used to, until one is used to it. */
export const lossAversionTheory: Theory = {
  name: 'loss-aversion',
  title: 'Loss aversion',
  says: 'A price hurts for what it lies above the price that one is used to, until one is used to it.',
  source: 'Kőszegi & Rabin (2006), doi:10.1093/qje/121.4.1133',
  afterRemoval: 'back to the baseline at once',
  free: ['priceSensitivity', 'lossAversion', 'referenceSpeed'],
  starts: { priceSensitivity: 0.01, lossAversion: 2, referenceSpeed: 0.1 },
};
