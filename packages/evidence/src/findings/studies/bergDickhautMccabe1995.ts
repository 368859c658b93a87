import type { Finding } from '../Finding.js';
import type { Study } from '../FindingDesign.js';

const finding: Finding = {
  id: 'berg_dickhaut_mccabe_1995',
  short: 'Berg, Dickhaut & McCabe 1995',
  citation:
    'Berg, J., Dickhaut, J. & McCabe, K. (1995). Trust, reciprocity, and social history. Games and Economic ' +
    'Behavior, 10, 122-142.',
  doi: '10.1006/game.1995.1027',
  design: 'Investment game, $10 endowments, x3, double blind, one shot.',
  treatments: ['no history', 'social history'],
  nTotal: 64,
  nPerTreatment: {
    'no-history pairs': 32,
  },
  unit: 'pair',
  outcomeMeasure: 'amount sent / returned',
  figures: [
    {
      treatment: 'no history',
      statistic: 'mean sent',
      value: 5.16,
      unit: 'USD of 10',
      confidence: 'verified',
      n: 32,
    },
    {
      treatment: 'no history',
      statistic: 'senders with positive amount',
      value: 30,
      unit: 'of 32',
      confidence: 'verified',
    },
    {
      treatment: 'no history',
      statistic: 'mean returned',
      value: 4.66,
      unit: 'USD',
      confidence: 'memory',
    },
  ],
  derived: [],
  significance: '-',
  replication: {
    status: 'successful',
    notes:
      '162 replications with more than 23,000 participants: average sent about half of the endowment and returned ' +
      'about 37% of the tripled amount (the two averages are memory).',
    citations: ['Johnson & Mislin 2011 J. Econ. Psych. 32:865-889'],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'Default trust without any contract.',
  modelMustReproduce:
    'Baseline: 52% of the endowment sent, 94% of senders positive, trust roughly breaks even.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

/** Berg, Dickhaut & McCabe 1995, which the mechanism cannot express. */
export const bergDickhautMccabe1995: Study = {
  finding,
  notModelled:
    'A level and no comparison: the level of trust among strangers is an input of the laboratory, not a prediction.',
};
