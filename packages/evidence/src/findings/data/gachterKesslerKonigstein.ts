import type { Finding } from '../Finding.js';

/** Gachter, Kessler & Konigstein 2009/2011: what was published. */
export const gachterKesslerKonigstein: Finding = {
  id: 'gachter_kessler_konigstein',
  short: 'Gachter, Kessler & Konigstein 2009/2011',
  citation:
    'Gachter, S., Kessler, E. & Konigstein, M. (2009). Performance incentives and the dynamics of voluntary ' +
    'cooperation (WP); (2011) The roles of incentives and voluntary cooperation for contractual compliance. IZA ' +
    'DP 5774.',
  doi: null,
  design: 'Gift-exchange game; trust, fine or bonus contracts in different orders, one-shot and repeated.',
  treatments: ['trust first', 'incentive first', 'repeated'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'agent',
  outcomeMeasure: 'effort above the self-interested best reply',
  figures: [
    {
      treatment: 'incentive-compatible contract',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'best-reply effort; voluntary cooperation fully crowded out',
    },
    {
      treatment: 'after incentives are abolished (incentive first)',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'voluntary cooperation lower',
    },
    {
      treatment: 'if voluntary cooperation was experienced first',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no lasting effect',
    },
    {
      treatment: 'repeated interaction',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no lasting effect; explicit incentives unnecessary',
    },
  ],
  derived: [],
  significance: 'Reported; values not retrieved.',
  replication: {
    status: 'mixed',
    notes:
      'The 2011 version stresses that the contemporaneous crowding-out is robust; the after-effect depends on order.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'The first regime sets the norm.',
  modelMustReproduce:
    'Order dependence: market-first leaves a scar; social-first or an ongoing relationship protects. This is the ' +
    'sharpest test of a path-dependent norm state.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};
