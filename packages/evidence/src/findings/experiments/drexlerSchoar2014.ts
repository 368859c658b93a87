import { drexlerSchoar2014 as finding } from '../data/drexlerSchoar2014.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed, inheritance } from '../settings.js';
import { handover } from '../treatments.js';

/** Three months of absence. */
const LEAVE = { from: 2, until: 4 };

/** Drexler & Schoar (2014): borrowers whose loan officer is away, with or without a handover. */
export const drexlerSchoar2014: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: LEAVE.until,
    groups: [{ name: 'borrowers', given: assumed.shareGiven }],
    control: 'officer present',
    arms: {
      'unplanned leave': handover(inheritance.newcomer),
      'planned leave': handover(inheritance.insider),
    },
  }),
  cells: {
    present: { arm: 'officer present', of: 'taken', ...LEAVE },
    unplanned: { arm: 'unplanned leave', of: 'taken', ...LEAVE },
    planned: { arm: 'planned leave', of: 'taken', ...LEAVE },
  },
  comparisons: [
    {
      name: 'delinquency during an unplanned leave against none',
      weights: { unplanned: 1, present: -1 },
      relativeTo: 'present',
      unit: 'relative change',
      published: sizeOnly('positive', figureOf(finding, 'on leave: clients in good standing') / 100),
    },
    {
      name: 'delinquency during a planned leave against an unplanned one',
      weights: { planned: 1, unplanned: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'The level of delinquency was not found and is assumed to be one half; the share that the stand-in inherits ' +
    'is a plausible start. The bank also grants fewer loans; that is the other side of the relationship and not ' +
    'modelled.',
};
