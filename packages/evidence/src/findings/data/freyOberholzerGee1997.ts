import type { Finding } from '../Finding.js';

/** Frey & Oberholzer-Gee 1997: what was published. */
export const freyOberholzerGee1997: Finding = {
  id: 'frey_oberholzer_gee_1997',
  short: 'Frey & Oberholzer-Gee 1997',
  citation:
    'Frey, B.S. & Oberholzer-Gee, F. (1997). The cost of price incentives: An empirical analysis of motivation ' +
    'crowding-out. American Economic Review, 87(4), 746-755.',
  doi: null,
  design:
    'Survey in the Swiss host community for a low/mid-level nuclear waste repository, 1993. Asked first without, ' +
    'then with, annual compensation (within subject; order memory).',
  treatments: ['no compensation', 'with compensation (amount then raised twice)'],
  nTotal: 305,
  nPerTreatment: {
    n: '305 (memory)',
  },
  unit: 'resident',
  outcomeMeasure: 'share who would accept the repository',
  figures: [
    {
      treatment: 'no compensation',
      statistic: 'share',
      value: 0.508,
      unit: 'share accepting',
      confidence: 'verified',
    },
    {
      treatment: 'compensation offered',
      statistic: 'share',
      value: 0.246,
      unit: 'share accepting',
      confidence: 'verified',
    },
    {
      treatment: 'offers',
      statistic: 'amounts',
      value: [2175, 4350, 6525],
      unit: 'USD per person per year',
      confidence: 'verified',
    },
    {
      treatment: 'raising the amount',
      statistic: 'count switching to yes',
      value: 1,
      unit: 'person',
      confidence: 'verified',
    },
  ],
  derived: [
    {
      name: 'with / without',
      value: 0.484,
    },
    {
      name: 'difference (pp)',
      value: -26.2,
    },
  ],
  significance: 'Reported as highly significant (memory).',
  replication: {
    status: 'contested',
    notes:
      'Stated preference only. Signalling ("if they pay, it must be dangerous") explains it equally well. The ' +
      'main logit table appears with differing coefficients in up to four papers by the same authors (Freyplag ' +
      'page).',
    citations: ['Marginal Revolution discussion 2013', 'freyplag.wikia.com/wiki/Nuclear_Power_Plants'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Compensation turns a civic duty into a bribe; the civic motive is lost and the price is too low to replace ' +
    'it. Raising the price hardly helps.',
  modelMustReproduce:
    'Acceptance halves (ratio 0.48) when money is first offered; the response to tripling the offer is about ' +
    'zero, so the effect is categorical (presence of money), not marginal.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};
