import { heymanAriely2004 as finding } from '../data/heymanAriely2004.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, inSetting, pay } from '../treatments.js';

/** Earnings for five minutes at the federal minimum wage of 2004, $5.15 an hour. */
const FIVE_MINUTES = 5.15 / 12;
const low = pay(0.5 / FIVE_MINUTES);
const medium = pay(5 / FIVE_MINUTES);
const unpaid = figureOf(finding, 'no payment, asked as favour');
const relative = (treatment: string) => figureOf(finding, treatment) / unpaid - 1;

/** Heyman & Ariely (2004), experiment 2: circles dragged for free, for money, or for sweets. */
export const heymanAriely2004: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'participants', given: assumed.shareOfCeiling }],
    control: 'no payment',
    arms: {
      'low cash': low,
      'medium cash': medium,
      'low sweets': gift(),
      'low sweets, price stated': low,
    },
  }),
  cells: {
    none: { arm: 'no payment' },
    low: { arm: 'low cash' },
    medium: { arm: 'medium cash' },
    sweets: { arm: 'low sweets' },
    priced: { arm: 'low sweets, price stated' },
  },
  comparisons: [
    {
      name: 'low cash against no payment',
      weights: { low: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('negative', relative('cash, 50 cents (low)')),
    },
    {
      name: 'medium cash against low cash',
      weights: { medium: 1, low: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
    {
      name: 'medium cash against no payment',
      weights: { medium: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', relative('cash, $5 (medium)')),
    },
    {
      name: 'sweets against no payment',
      weights: { sweets: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', relative('Snickers gift (~50 cents)'), 'memory'),
    },
    {
      name: 'sweets with their price stated against sweets',
      weights: { priced: 1, sweets: -1 },
      unit: 'share',
      published: directionOnly('negative', 'memory'),
    },
  ],
  conditions: [{ name: 'a paid task on the market', values: inSetting('market') }],
  note:
    'Misses: pay of many times the going rate lifts effort to its ceiling, because a price weighs in proportion ' +
    'to its size, whereas in the study effort only returned to its level without pay; and a gift raises effort ' +
    'where the study found nothing. Low and medium cash are scaled by the minimum wage of that year.',
};
