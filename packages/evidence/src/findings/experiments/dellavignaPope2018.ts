import { dellavignaPope2018 as finding } from '../data/dellavignaPope2018.js';
import type { Comparison, Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { withBounds } from '../published.js';
import { assumed } from '../settings.js';
import { gift, pay } from '../treatments.js';

const unpaid = figureOf(finding, 'no piece rate');
const ceiling = unpaid / assumed.shareOfCeiling;
/** Everybody was paid a flat dollar for these ten minutes: that is the going rate. */
const GOING_RATE = 1;
const piece = (cents: number, points: number) => pay(((cents / 100) * ceiling) / points / GOING_RATE);
/** The suggested test: each ratio within 0.05. */
const TOLERANCE = 0.05;

function against(cell: string, treatment: string): Comparison {
  const change = figureOf(finding, treatment) / unpaid - 1;
  return {
    name: `${treatment} against no piece rate`,
    weights: { [cell]: 1, none: -1 },
    relativeTo: 'none',
    unit: 'relative change',
    published: withBounds('positive', change, change - TOLERANCE, change + TOLERANCE),
  };
}

/** DellaVigna & Pope (2018): key presses for a flat fee, a piece rate or a gift, on a market for small tasks. */
export const dellavignaPope2018: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'market',
    groups: [{ name: 'workers', given: assumed.shareOfCeiling, observations: 540 }],
    control: 'no piece rate',
    arms: {
      'very low pay': piece(1, 1000),
      '1 cent': piece(1, 100),
      '4 cents': piece(4, 100),
      '10 cents': piece(10, 100),
      gift: gift(),
    },
  }),
  cells: {
    none: { arm: 'no piece rate' },
    veryLow: { arm: 'very low pay' },
    one: { arm: '1 cent' },
    four: { arm: '4 cents' },
    ten: { arm: '10 cents' },
    gift: { arm: 'gift' },
  },
  comparisons: [
    against('veryLow', '1c per 1000 points (very low pay)'),
    against('one', '1c per 100'),
    against('four', '4c per 100'),
    against('ten', '10c per 100'),
    against('gift', '40c unconditional gift'),
  ],
  note:
    'Misses: if a price weighs in proportion to its size, pay of a cent or two weighs almost nothing, less than ' +
    'the little warmth that returns by itself in a round without a price; in the study effort leapt. No size is ' +
    'inside: a tiny piece rate did far more, and a gift far less, than the mechanism predicts. Charity, ' +
    'comparison and ranking are not modelled; the going rate is the flat dollar that everybody was paid.',
};
