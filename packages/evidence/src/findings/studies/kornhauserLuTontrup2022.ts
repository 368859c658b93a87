import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { excusedPay, pay, proSocial } from '../treatments.js';

const finding: Finding = {
  id: 'kornhauser_lu_tontrup_2022',
  short: 'Kornhauser, Lu & Tontrup (2019/22)',
  citation:
    'Kornhauser, L.A., Lu, Y. & Tontrup, S. (2019, rev. 2022). Testing a fine is a price in the lab. SSRN ' +
    '3477534. [Also published in a journal; details not checked.]',
  doi: null,
  design:
    'Real-effort contract; breach burdens the partner. T1 no payment; T2 low fine to partner; T3 proportional ' +
    'fine to partner; T4 payment goes to the experimenter.',
  treatments: ['T1', 'T2', 'T3', 'T4'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'subject',
  outcomeMeasure: 'performance rate',
  figures: [
    {
      treatment: 'T1 = T2 = T3',
      statistic: 'mean performance',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'equal',
    },
    {
      treatment: 'pro-social types, T2/T3',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'crowding out (strong)',
    },
    {
      treatment: 'pro-self types, T2/T3',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 1,
      qualitative: 'price effect of opposite sign',
    },
    {
      treatment: 'T4, pro-social types',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 1,
      qualitative: 'crowding in',
    },
  ],
  derived: [],
  significance: 'Reported as strong; values not retrieved.',
  replication: {
    status: 'untested',
    notes: '',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'A payment to the partner is read as a price; one that leaves the relationship is read as a penalty.',
  modelMustReproduce:
    'Zero aggregate effect hiding two opposite effects by type; effect of the fine depends on who receives it.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/**
 * Kornhauser, Lu & Tontrup (2022): breach of a small contract, free, for a fine to the partner, or for one to a third
 * party.
 */
export const kornhauserLuTontrup2022: FindingDesign = {
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
    'The stakes were not found: the fine is ' +
    'assumed to be weak, and half perform without it. The proportional fine is left out, because its size is not ' +
    'known.',
};
