import { freyOberholzerGee1997 as finding } from '../data/freyOberholzerGee1997.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, shareGap } from '../published.js';
import { inSetting, pay } from '../treatments.js';

/** A year of the burden is scaled by a year's earnings: about CHF 5,250 a month, at CHF 1.38 to the dollar. */
const YEAR = (5250 * 12) / 1.38;
const RESIDENTS = 305;
const without = figureOf(finding, 'no compensation');
const offer = (place: number) => pay(figureOf(finding, 'offers', place) / YEAR);

/** Frey & Oberholzer-Gee (1997): would you accept a repository for nuclear waste, and would you for money? */
export const freyOberholzerGee1997: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'residents', given: without, observations: RESIDENTS }],
    control: 'no compensation',
    arms: { 'first offer': offer(0), 'three times the offer': offer(2) },
  }),
  cells: {
    none: { arm: 'no compensation' },
    first: { arm: 'first offer' },
    thrice: { arm: 'three times the offer' },
  },
  comparisons: [
    {
      name: 'compensation offered against none',
      weights: { first: 1, none: -1 },
      unit: 'share',
      published: shareGap(
        'negative',
        { share: figureOf(finding, 'compensation offered'), n: RESIDENTS },
        { share: without, n: RESIDENTS },
      ),
    },
    {
      name: 'three times the offer against the first',
      weights: { thrice: 1, first: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
  ],
  conditions: [{ name: 'a business deal among strangers', values: inSetting('market') }],
  note:
    'The offers are scaled by a year of earnings, so the money weighs little and its presence much. The fall ' +
    'could also be explained by compensation as a sign of danger.',
};
