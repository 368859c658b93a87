import type { Theory } from './Theory.js';

/** People keep their word as long as the future of the relationship is worth more than the temptation. */
export const relationalTheory: Theory = {
  name: 'relational',
  title: 'Relational contract',
  says: 'People keep their word as long as the future of the relationship is worth more than the temptation.',
  source: 'Baker, Gibbons & Murphy (2002), doi:10.1162/003355302753399445',
  afterRemoval: 'unchanged by a price; follows the worth of the relationship',
  free: ['severity'],
  severityRule: 'relationship',
};
