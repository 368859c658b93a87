import type { Theory } from './Theory.js';

/** The contract was silent about what happens to those who take. A small price reveals that nothing worse will happen. */
export const signalTheory: Theory = {
  name: 'signal',
  title: 'A signal of mildness',
  says: 'The contract was silent about what happens to those who take. A small price reveals that nothing worse will happen.',
  source: 'Gneezy & Rustichini (2000), doi:10.1086/468061, their incomplete-contract reading',
  afterRemoval: 'stays; starts afresh with a new owner',
  free: ['severity', 'attention'],
  starts: { severity: 2, attention: 0.1 },
};
