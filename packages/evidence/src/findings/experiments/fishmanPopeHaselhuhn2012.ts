import { fishmanPopeHaselhuhn2012 as finding } from '../data/fishmanPopeHaselhuhn2012.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { pay } from '../treatments.js';

/** A late fee costs about as much as another rental. */
const FEE = 1;
/** The visits after the next one. */
const LATER = { from: 3, until: 5 };

/** Fishman & Pope (2006) and Haselhuhn and others (2012): renters of videos who have just paid a late fee. */
export const fishmanPopeHaselhuhn2012: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'market',
    rounds: LATER.until,
    groups: [{ name: 'renters', given: assumed.shareGiven }],
    control: 'no fee last time',
    // Renters who have paid feel the fee at the next visit; others forget that there is one.
    arms: { 'fee last time': pay(FEE) },
  }),
  cells: {
    none: { arm: 'no fee last time', of: 'taken' },
    paid: { arm: 'fee last time', of: 'taken' },
    noneLater: { arm: 'no fee last time', of: 'taken', ...LATER },
    paidLater: { arm: 'fee last time', of: 'taken', ...LATER },
  },
  comparisons: [
    {
      name: 'late at the next visit, after a fee against none',
      weights: { paid: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('negative', figureOf(finding, 'after paying a fee') / 100),
    },
    {
      name: 'late at later visits, after a fee against none',
      weights: { paidLater: 1, noneLater: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
  ],
  note:
    'The share of late returns was not found and is assumed to be one half; the fee is set to the price of ' +
    'another rental, and is felt only at the next visit. That it is forgotten afterwards is an assumption, not a ' +
    'prediction.',
};
