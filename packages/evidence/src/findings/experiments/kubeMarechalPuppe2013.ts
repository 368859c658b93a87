import { kubeMarechalPuppe2013 as finding } from '../data/kubeMarechalPuppe2013.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly, withBounds } from '../published.js';
import { assumed } from '../settings.js';
import { cashGift, refusal } from '../treatments.js';

/** Four stretches of work after the initial round. */
const LAST = 5;

/**
 * Kube, Maréchal & Puppe (2013): workers who are told on arrival that they get less, or more, than they were led to
 * expect.
 */
export const kubeMarechalPuppe2013: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    rounds: LAST,
    groups: [{ name: 'workers', given: assumed.shareOfCeiling }],
    control: 'as expected',
    arms: { cut: refusal(), raise: cashGift(LAST) },
  }),
  cells: {
    expected: { arm: 'as expected', until: LAST },
    cut: { arm: 'cut', until: LAST },
    raise: { arm: 'raise', until: LAST },
    first: { arm: 'as expected' },
    cutFirst: { arm: 'cut' },
    last: { arm: 'as expected', from: LAST },
    cutLast: { arm: 'cut', from: LAST },
  },
  comparisons: [
    {
      name: 'wage cut against the wage expected',
      weights: { cut: 1, expected: -1 },
      relativeTo: 'expected',
      unit: 'relative change',
      // The suggested test: a cut of at least a fifth.
      published: withBounds('negative', figureOf(finding, 'wage cut') / 100, -1, -0.2),
    },
    {
      name: 'effect of the cut in the last stretch, less its effect in the first',
      weights: { cutLast: 1, last: -1, cutFirst: -1, first: 1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'raise against the wage expected',
      weights: { raise: 1, expected: -1 },
      relativeTo: 'expected',
      unit: 'relative change',
      published: sizeOnly('none', figureOf(finding, 'wage raise') / 100),
    },
  ],
  note:
    'Misses: the raise lowers effort a little, because naming money costs some of the frame; the study found no ' +
    'effect. The cut is a refused favour, and its grudge fades slowly, as in the study; the mechanism makes it ' +
    'milder than the study.',
};
