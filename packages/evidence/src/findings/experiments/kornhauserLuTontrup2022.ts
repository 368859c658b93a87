import { kornhauserLuTontrup2022 as finding } from '../data/kornhauserLuTontrup2022.js';
import type { Experiment } from '../Experiment.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { excusedPay, pay, proSocial } from '../treatments.js';

/**
 * Kornhauser, Lu & Tontrup (2022): breach of a small contract, free, for a fine to the partner, or for one to a third
 * party.
 */
export const kornhauserLuTontrup2022: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: [{ name: 'subjects', given: assumed.shareGiven }],
    control: 'pro-social, no payment',
    arms: {
      'pro-social, fine': pay(assumed.weak),
      'pro-social, to a third party': excusedPay(assumed.weak),
      'pro-self, no payment': proSocial(0),
      'pro-self, fine': { ...pay(assumed.weak), ...proSocial(0) },
    },
  }),
  cells: {
    social: { arm: 'pro-social, no payment' },
    socialFined: { arm: 'pro-social, fine' },
    socialThird: { arm: 'pro-social, to a third party' },
    self: { arm: 'pro-self, no payment' },
    selfFined: { arm: 'pro-self, fine' },
  },
  comparisons: [
    {
      name: 'pro-social people: fine to the partner against none',
      weights: { socialFined: 1, social: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'pro-self people: fine to the partner against none',
      weights: { selfFined: 1, self: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
    {
      name: 'half of each: fine to the partner against none',
      weights: { socialFined: 0.5, social: -0.5, selfFined: 0.5, self: -0.5 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'pro-social people: fine to a third party against none',
      weights: { socialThird: 1, social: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
  ],
  note:
    'Misses: a fine to a third party helps, but so little that it cannot be distinguished from the smallest ' +
    'effect that matters; without recovery over time it would be a hit. The stakes were not found: the fine is ' +
    'assumed to be weak, and half perform without it. The proportional fine is left out, because its size is not ' +
    'known.',
};
