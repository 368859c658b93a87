import { malhotraMurnighan2002 as finding } from '../data/malhotraMurnighan2002.js';
import type { Experiment } from '../Experiment.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, pay, rules } from '../treatments.js';

/** Ten rounds under a contract, then five without. */
const CONTRACT = [2, 11] as const;
const DURING = { from: 7, until: 11 };
const AFTER = { from: 12, until: 16 };

/** Malhotra & Murnighan (2002): trust after a binding, a non-binding or no contract. */
export const malhotraMurnighan2002: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    rounds: AFTER.until,
    groups: [{ name: 'pairs', given: assumed.shareGiven }],
    control: 'strangers',
    arms: {
      // Acts under a binding contract are credited to the contract: no kindness.
      binding: { ...rules(1, ...CONTRACT), ...pay(assumed.strong, ...CONTRACT) },
      // Acts under a non-binding one are credited to the partner: a kindness in every round.
      'non-binding': { ...rules(assumed.weak, ...CONTRACT), ...gift(1, CONTRACT[1] - 1) },
    },
  }),
  cells: {
    strangers: { arm: 'strangers', ...AFTER },
    during: { arm: 'binding', ...DURING },
    after: { arm: 'binding', ...AFTER },
    looseDuring: { arm: 'non-binding', ...DURING },
    looseAfter: { arm: 'non-binding', ...AFTER },
  },
  comparisons: [
    {
      name: 'after a binding contract against strangers',
      weights: { after: 1, strangers: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'after a binding contract against under it',
      weights: { after: 1, during: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'after a non-binding contract against under it',
      weights: { looseAfter: 1, looseDuring: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'fall after a binding contract, less the fall after a non-binding one',
      weights: { after: 1, during: -1, looseAfter: -1, looseDuring: 1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'Misses: trust hardly falls when a non-binding contract is removed, too little to count, because the goodwill ' +
    'that it left lasts and its rules are gone. Under a binding contract, breach has a price and nothing is ' +
    'credited to the partner.',
};
