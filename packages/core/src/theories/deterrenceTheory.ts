import type { Theory } from './Theory.js';

/** A price is a cost: the dearer the act, the rarer it is. */
export const deterrenceTheory: Theory = {
  name: 'deterrence',
  title: 'Deterrence',
  says: 'A price is a cost: the dearer the act, the rarer it is.',
  source: 'Becker (1968), Crime and punishment, doi:10.1086/259394',
  afterRemoval: 'back to the baseline at once',
  free: ['priceSensitivity'],
  starts: { priceSensitivity: 0.01 },
};
