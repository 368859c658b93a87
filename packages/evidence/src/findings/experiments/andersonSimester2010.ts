import { andersonSimester2010 as finding } from '../data/andersonSimester2010.js';
import type { Experiment } from '../Experiment.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { inSetting, refusal } from '../treatments.js';

/** The year after customers saw it, month by month. */
const YEAR = { from: 2, until: 13 };

/** Anderson & Simester (2010): customers who see that their purchase is now sold for less. */
export const andersonSimester2010: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: YEAR.until,
    groups: [{ name: 'customers', given: assumed.shareGiven }],
    control: 'best customers, not shown',
    arms: {
      'best customers, shown': refusal(),
      'others, not shown': inSetting('strangers'),
      'others, shown': { ...refusal(), ...inSetting('strangers') },
    },
  }),
  cells: {
    best: { arm: 'best customers, not shown', ...YEAR },
    bestShown: { arm: 'best customers, shown', ...YEAR },
    others: { arm: 'others, not shown', ...YEAR },
    othersShown: { arm: 'others, shown', ...YEAR },
  },
  comparisons: [
    {
      name: 'purchases of those who saw the lower price against those who did not, half of each kind',
      weights: { bestShown: 0.5, othersShown: 0.5, best: -0.5, others: -0.5 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'effect on the best customers, less the effect on the others',
      weights: { bestShown: 1, best: -1, othersShown: -1, others: 1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'Seeing the lower price counts as getting less than was owed: the mechanism hurts customers more if they were ' +
    'closer. Sizes were not found.',
};
