import type { Finding } from '../Finding.js';

/** Metcalf et al. 2020 (fine replication): what was published. */
export const metcalf2020: Finding = {
  id: 'metcalf_2020',
  short: 'Metcalf et al. 2020 (fine replication)',
  citation:
    'Metcalf, C., Satterthwaite, E.A., Dillbary, J.S. & Stoddard, B. (2020). Is a fine still a price? Replication ' +
    'as robustness in empirical legal studies. International Review of Law and Economics, 63, 105906.',
  doi: '10.1016/j.irle.2020.105906',
  design:
    'MTurk vignettes of the day-care setting and of income-tax reporting; two fines or a social-norm measure.',
  treatments: ['none', 'fines', 'norm message'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'respondent',
  outcomeMeasure: 'anticipated lateness / compliance',
  figures: [
    {
      treatment: 'fine vs none',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'less anticipated late behaviour',
    },
  ],
  derived: [],
  significance: 'Not retrieved.',
  replication: {
    status: 'failed',
    notes:
      'Conceptual (vignette) replication of Gneezy & Rustichini 2000: does not replicate; no shift in moral concerns.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'Lateness should rise.',
  modelMustReproduce:
    'With strangers and hypothetical choices the fine deters. So the backfire must depend on an existing ' +
    'relationship and an incomplete contract, not on fines as such.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};
