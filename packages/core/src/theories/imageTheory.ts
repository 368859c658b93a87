import type { Theory } from './Theory.js';

/** A named price spoils the good name of doing it for nothing, for as long as it is named. */
export const imageTheory: Theory = {
  name: 'image',
  title: 'Image, without memory',
  says: 'A named price spoils the good name of doing it for nothing, for as long as it is named.',
  source: 'Bénabou & Tirole (2006), doi:10.1257/aer.96.5.1652, reduced to its mean',
  afterRemoval: 'back to the baseline at once',
  free: ['guilt'],
  starts: { guilt: 1.1 },
  frameRule: 'image',
};
