import type { Finding } from '../Finding.js';

/** Anderson & Simester 2010: what was published. */
export const andersonSimester2010: Finding = {
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
