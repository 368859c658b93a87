import type { Theory } from './Theory.js';

/** Kindness is answered with kindness and unkindness with unkindness. */
export const reciprocityTheory: Theory = {
  name: 'reciprocity',
  title: 'Reciprocity',
  says: 'Kindness is answered with kindness and unkindness with unkindness.',
  source:
    'Rabin (1993), Incorporating fairness into game theory and economics, American Economic Review 83(5), 1281–1302',
  afterRemoval: 'unchanged by a price; follows what was done',
  free: ['reciprocity'],
  starts: { reciprocity: 0.8 },
};
