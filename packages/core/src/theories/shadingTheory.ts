import type { Theory } from './Theory.js';

/** People who get less than they feel entitled to take it back in small ways; getting more earns nothing. */
export const shadingTheory: Theory = {
  name: 'shading',
  title: 'Shading',
  says: 'People who get less than they feel entitled to take it back in small ways; getting more earns nothing.',
  source: 'Hart & Moore (2008), Contracts as reference points, doi:10.1162/qjec.2008.123.1.1',
  afterRemoval: 'unchanged by a price; follows grievances',
  free: ['reciprocity'],
  starts: { reciprocity: 0.8 },
  fixed: { kindnessGain: 0 },
};
