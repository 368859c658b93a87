import { pow } from '@fairweather/core';
import { arielyBrachaMeier2009 as finding } from '../data/arielyBrachaMeier2009.js';
import type { Comparison, Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { pay, visible } from '../treatments.js';

const ceiling = figureOf(finding, 'ceiling (high pay)');
/**
 * A cent a pair for the first 200, half a cent for the next 200, and so on (from memory): about $3.90 up to the
 * ceiling.
 */
const EARNED = Array.from({ length: 7 }, (_, step) => {
  const pairs = Math.max(0, Math.min(200, ceiling - 200 * step));
  return (pairs * 0.01) / pow(2, step);
}).reduce((sum, dollars) => sum + dollars, 0);
/** Earnings for five minutes at the federal minimum wage of 2006, $5.15 an hour. */
const FIVE_MINUTES = 5.15 / 12;
const PAYMENT = EARNED / FIVE_MINUTES;

const pairs = (where: string, paid: string) => figureOf(finding, `good cause, ${where}, ${paid}`);
const incentive = (where: string) => pairs(where, 'incentive') - pairs(where, 'no incentive');
const inPairs = { scale: ceiling, unit: 'key pairs' } as const satisfies Partial<Comparison>;

/** Ariely, Bracha & Meier (2009): effort for a good cause, paid or not, seen by others or not. */
export const arielyBrachaMeier2009: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'students', given: pairs('private', 'no incentive') / ceiling, observations: 161 / 8 }],
    control: 'private, unpaid',
    arms: {
      'private, paid': pay(PAYMENT),
      'public, unpaid': visible(),
      'public, paid': { ...visible(), ...pay(PAYMENT) },
    },
  }),
  cells: {
    private: { arm: 'private, unpaid' },
    privatePaid: { arm: 'private, paid' },
    public: { arm: 'public, unpaid' },
    publicPaid: { arm: 'public, paid' },
  },
  comparisons: [
    {
      name: 'effect of pay in public, less its effect in private',
      weights: { publicPaid: 1, public: -1, privatePaid: -1, private: 1 },
      ...inPairs,
      published: sizeOnly('negative', figureOf(finding, 'interaction incentive x public')),
    },
    {
      name: 'private: paid against unpaid',
      weights: { privatePaid: 1, private: -1 },
      ...inPairs,
      published: sizeOnly('positive', incentive('private')),
    },
    {
      name: 'unpaid: public against private',
      weights: { public: 1, private: -1 },
      ...inPairs,
      published: sizeOnly('positive', pairs('public', 'no incentive') - pairs('private', 'no incentive')),
    },
    {
      name: 'public: paid against unpaid',
      weights: { publicPaid: 1, public: -1 },
      ...inPairs,
      published: sizeOnly('not positive', incentive('public')),
    },
  ],
  note:
    'Misses: in public, pay still raises effort, because pay of nine times the minimum wage outweighs any ' +
    'conscience if a price weighs in proportion to its size. The smaller effect of pay in public than in private ' +
    'is hit.',
};
