import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, inSetting, moneyGift, moneyNamed, refusal } from '../treatments.js';

const finding: Finding = {
  id: 'aggarwal_2004',
  short: 'Aggarwal 2004; Clark & Mills 1979',
  citation:
    'Aggarwal, P. (2004). The effects of brand relationship norms on consumer attitudes and behavior. Journal of ' +
    'Consumer Research, 31(1), 87-101; Clark, M.S. & Mills, J. (1979). Interpersonal attraction in exchange and ' +
    'communal relationships. JPSP 37(1), 12-24.',
  doi: '10.1086/383426',
  design:
    'Brand relation primed as communal or exchange; Exp 1 fee / no fee for special help; Exp 2 cash / gift; Exp 3 ' +
    'immediate / delayed request.',
  treatments: ['communal x fee', 'communal x free', 'exchange x fee', 'exchange x free'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'student',
  outcomeMeasure: 'brand evaluation',
  figures: [
    {
      treatment: 'fee for help, communal',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: '- (norm violated)',
    },
    {
      treatment: 'fee for help, exchange',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: '0',
    },
    {
      treatment: 'gift instead of cash, exchange',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: '-',
    },
    {
      treatment: 'delayed favour, exchange',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: '-',
    },
  ],
  derived: [],
  significance: 'Reported; means not retrieved.',
  replication: {
    status: 'untested',
    notes: '',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'Charging inside a communal relation is a breach; tit-for-tat inside an exchange relation is expected.',
  modelMustReproduce: 'Interaction of norm state and action; same fee harmless or harmful.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/** A fee for special help: the help is not free, and money is named. */
const fee = { ...refusal(), ...moneyNamed() };

/** Aggarwal (2004): a brand that was a friend, or a business partner, asks a fee for help, or repays with a gift. */
export const aggarwal2004: FindingDesign = {
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
      'exchange, cash': { ...moneyGift('plain'), ...inSetting('market') },
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
    'Misses: in an exchange a gift is never worse than plain cash, because the mechanism welcomes goodwill ' +
    'everywhere, whereas the study finds that a gift does not fit an exchange. The mechanism does not express that ' +
    'a delayed favour does not fit it either.',
};
