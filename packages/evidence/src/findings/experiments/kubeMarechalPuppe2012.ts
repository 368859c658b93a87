import { kubeMarechalPuppe2012 as finding } from '../data/kubeMarechalPuppe2012.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { cashGift, gift } from '../treatments.js';

/** Kube, Maréchal & Puppe (2012): a surprise gift of a bottle, of money, or of money folded into a shape. */
export const kubeMarechalPuppe2012: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: [{ name: 'workers', given: assumed.shareOfCeiling }],
    control: 'no gift',
    arms: {
      cash: cashGift(),
      // A price tag names the cost of the bottle and not the pay for the work: no price on the act, and so no cue.
      bottle: gift(),
      // Folded money is money whose cue is excused: effort is visible in it.
      'folded cash': { ...cashGift(), excused2: 1 },
    },
  }),
  cells: {
    none: { arm: 'no gift' },
    cash: { arm: 'cash' },
    bottle: { arm: 'bottle' },
    folded: { arm: 'folded cash' },
  },
  comparisons: [
    {
      name: 'bottle against no gift',
      weights: { bottle: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('positive', figureOf(finding, 'bottle') / 100),
    },
    {
      name: 'cash against no gift',
      weights: { cash: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', figureOf(finding, 'cash') / 100),
    },
    {
      name: 'bottle against cash',
      weights: { bottle: 1, cash: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
    {
      name: 'folded cash against bottle',
      weights: { folded: 1, bottle: -1 },
      unit: 'share',
      published: directionOnly('not negative'),
    },
  ],
  note:
    'Misses: the gift of money lowers effort a little where the study found nothing. A price tag on the bottle ' +
    'does not put a price on the act, so the arm with the tag equals the arm without it and is not judged.',
};
