import { shi2017 as finding } from '../data/shi2017.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, withBounds } from '../published.js';
import { assumed, inheritance } from '../settings.js';
import { handover } from '../treatments.js';

/** The year after the handover, month by month. */
const YEAR = { from: 2, until: 13 };
const least = figureOf(finding, 'rep transition', 1) / 100;
const most = figureOf(finding, 'rep transition', 0) / 100;

/** Shi, Sridhar, Grewal & Lilien (2017): customers whose sales representative leaves. */
export const shi2017: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: YEAR.until,
    groups: [{ name: 'customers', given: assumed.shareGiven }],
    control: 'rep stays',
    arms: {
      'existing rep': handover(inheritance.insider),
      'new hire': handover(inheritance.newcomer),
    },
  }),
  cells: {
    stays: { arm: 'rep stays', ...YEAR },
    existing: { arm: 'existing rep', ...YEAR },
    newHire: { arm: 'new hire', ...YEAR },
  },
  comparisons: [
    {
      name: 'sales in the year after a departure, half existing reps and half new hires, against none',
      weights: { existing: 0.5, newHire: 0.5, stays: -1 },
      relativeTo: 'stays',
      unit: 'relative change',
      published: withBounds('negative', (least + most) / 2, most, least),
    },
    {
      name: 'new hire against existing rep',
      weights: { newHire: 1, existing: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  conditions: [{ name: 'a relationship that had gone sour', values: { goodwillStart: -1, frameStart: 0 } }],
  note:
    'The share that successors inherit is a plausible start, and so is the half of orders that customers place; ' +
    'the fall is larger than the published one. In a relationship that has gone sour, a new face raises sales, as ' +
    'Schmitz and others (2020) found.',
};
