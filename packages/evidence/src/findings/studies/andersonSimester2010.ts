import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { inSetting, refusal } from '../treatments.js';

const finding: Finding = {
  id: 'anderson_simester_2010',
  short: 'Anderson & Simester 2010',
  citation:
    'Anderson, E.T. & Simester, D.I. (2010). Price stickiness and customer antagonism. Quarterly Journal of ' +
    'Economics, 125(2), 729-765.',
  doi: '10.1162/qjec.2010.125.2.729',
  design:
    '28-month randomised field experiment with a retailer: past buyers see the same item sold for less, or not.',
  treatments: ['later lower price shown', 'not shown'],
  nTotal: 50000,
  nPerTreatment: null,
  unit: 'customer',
  outcomeMeasure: 'subsequent purchases',
  figures: [
    {
      treatment: 'duration',
      statistic: 'months',
      value: 28,
      unit: 'months',
      confidence: 'verified',
    },
    {
      treatment: 'sample',
      statistic: 'customers',
      value: 50000,
      unit: 'customers (more than)',
      confidence: 'verified',
    },
    {
      treatment: 'saw lower price',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'fewer purchases',
    },
    {
      treatment: 'heterogeneity',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'largest among the most valuable (recent, high price) customers',
    },
  ],
  derived: [],
  significance: 'Magnitude not retrieved.',
  replication: {
    status: 'untested',
    notes: '',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket: 'The best customers feel betrayed most.',
  modelMustReproduce: 'Damage from a price change increases with the strength of the relationship.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/** The year after customers saw it, month by month. */
const YEAR = { from: 2, until: 13 };

/** Anderson & Simester (2010): customers who see that their purchase is now sold for less. */
export const andersonSimester2010: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: YEAR.until,
    groups: [{ name: 'customers', given: assumed.shareGiven }],
    control: 'best customers, not shown',
    arms: {
      'best customers, shown': refusal(),
      'others, not shown': inSetting('strangers'),
      'others, shown': { ...refusal(), ...inSetting('strangers') },
    },
  }),
  cells: {
    best: { arm: 'best customers, not shown', ...YEAR },
    bestShown: { arm: 'best customers, shown', ...YEAR },
    others: { arm: 'others, not shown', ...YEAR },
    othersShown: { arm: 'others, shown', ...YEAR },
  },
  comparisons: [
    {
      name: 'purchases of those who saw the lower price against those who did not, half of each kind',
      weights: { bestShown: 0.5, othersShown: 0.5, best: -0.5, others: -0.5 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'effect on the best customers, less the effect on the others',
      weights: { bestShown: 1, best: -1, othersShown: -1, others: 1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'Seeing the lower price counts as getting less than was owed: the mechanism hurts customers more if they were ' +
    'closer. Sizes were not found.',
};
