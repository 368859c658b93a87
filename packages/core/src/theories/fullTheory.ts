import { mechanismNames } from '../parameters/mechanismParameters.js';
import type { Theory } from './Theory.js';

/** Every term of the mechanism exists, at the strength that the scenario gives it; a strength of zero is still zero. */
export const fullTheory: Theory = {
  name: 'full',
  title: 'The full mechanism',
  says: 'All four prices exist and all states move, each as strongly as the scenario says.',
  source: 'docs/mechanism.md, equations (1) to (7)',
  afterRemoval: 'stays, and comes back slowly if at all',
  free: mechanismNames,
};
