import type { Theory } from './Theory.js';

/** People stay because leaving costs too much, whatever they feel. */
export const lockInTheory: Theory = {
  name: 'lock-in',
  title: 'Lock-in',
  says: 'People stay because leaving costs too much, whatever they feel.',
  source: 'Klemperer (1987), doi:10.2307/1885068',
  afterRemoval: 'unchanged; ends with the lock',
  free: ['switchingCost'],
  starts: { switchingCost: 2 },
};
