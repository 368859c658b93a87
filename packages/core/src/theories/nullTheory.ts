import type { Theory } from './Theory.js';

/** People differ, and nothing that anybody does to the terms changes what they do. */
export const nullTheory: Theory = {
  name: 'null',
  title: 'Nothing matters',
  says: 'People differ, and nothing that anybody does to the terms changes what they do.',
  source: 'The yardstick that every other theory must beat.',
  afterRemoval: 'unchanged, as before and during the price',
  free: [],
};
