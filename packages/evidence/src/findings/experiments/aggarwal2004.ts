import { aggarwal2004 as finding } from '../data/aggarwal2004.js';
import type { Experiment } from '../Experiment.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { cashGift, gift, inSetting, moneyNamed, refusal } from '../treatments.js';

/** A fee for special help: the help is not free, and money is named. */
const fee = { ...refusal(), ...moneyNamed() };

/** Aggarwal (2004): a brand that was a friend, or a business partner, asks a fee for help, or repays with a gift. */
export const aggarwal2004: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'students', given: assumed.shareGiven }],
    control: 'communal, free',
    arms: {
      'communal, fee': fee,
      'exchange, free': inSetting('market'),
      'exchange, fee': { ...fee, ...inSetting('market') },
      'exchange, cash': { ...cashGift(), ...inSetting('market') },
      'exchange, gift': { ...gift(), ...inSetting('market') },
    },
  }),
  cells: {
    communal: { arm: 'communal, free' },
    communalFee: { arm: 'communal, fee' },
    exchange: { arm: 'exchange, free' },
    exchangeFee: { arm: 'exchange, fee' },
    exchangeCash: { arm: 'exchange, cash' },
    exchangeGift: { arm: 'exchange, gift' },
  },
  comparisons: [
    {
      name: 'communal: fee for help against free help',
      weights: { communalFee: 1, communal: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'exchange: fee for help against free help',
      weights: { exchangeFee: 1, exchange: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'exchange: gift against cash for a favour',
      weights: { exchangeGift: 1, exchangeCash: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'Misses: in an exchange a gift is never worse than cash, because the mechanism welcomes goodwill everywhere, ' +
    'whereas the study finds that a gift does not fit an exchange. The mechanism does not express that a delayed ' +
    'favour does not fit it either.',
};
