import { goetteStutzer2020 as finding } from '../data/goetteStutzer2020.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, withBounds } from '../published.js';
import { gift } from '../treatments.js';

/** Three months of the experiment after the month before it, then fifteen months. */
const EXPERIMENT = { from: 2, until: 4 };
const AFTERWARDS = { from: 5, until: 19 };
const lottery = figureOf(finding, 'lottery ticket') / 100;

/** Goette & Stutzer (2020): a lottery ticket, or a free cholesterol test, for previous blood donors. */
export const goetteStutzer2020: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: AFTERWARDS.until,
    groups: [{ name: 'donors', given: figureOf(finding, 'baseline'), observations: 10_000 / 4 }],
    control: 'invitation',
    arms: { 'token reward': gift() },
  }),
  cells: {
    none: { arm: 'invitation', ...EXPERIMENT },
    token: { arm: 'token reward', ...EXPERIMENT },
    noneAfter: { arm: 'invitation', ...AFTERWARDS },
    tokenAfter: { arm: 'token reward', ...AFTERWARDS },
  },
  comparisons: [
    {
      name: 'lottery ticket against invitation',
      weights: { token: 1, none: -1 },
      unit: 'share',
      // The suggested test: 3 to 8 percentage points.
      published: withBounds('positive', lottery, 0.03, 0.08),
    },
    {
      name: 'cholesterol test against invitation',
      weights: { token: 1, none: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'fifteen months after a token reward',
      weights: { tokenAfter: 1, noneAfter: -1 },
      unit: 'share',
      published: directionOnly('not negative'),
    },
  ],
  note:
    'Misses: the cholesterol test did nothing, but to the mechanism one token reward is as welcome as another. A ' +
    'token that does not put a price on the act is a gift, so it leaves no scar.',
};
