import type { Finding } from '../Finding.js';

/** Drexler & Schoar 2014: what was published. */
export const drexlerSchoar2014: Finding = {
  id: 'drexler_schoar_2014',
  short: 'Drexler & Schoar 2014',
  citation:
    'Drexler, A. & Schoar, A. (2014). Do relationships matter? Evidence from loan officer turnover. Management ' +
    'Science, 60(11), 2722-2736.',
  doi: '10.1287/mnsc.2014.1957',
  design:
    'Chilean bank (BancoEstado), small firms; leaves of loan officers as shocks: sick, maternity, resignation, ' +
    'dismissal.',
  treatments: ['officer present', 'on leave (planned / unplanned)'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'borrower-month',
  outcomeMeasure: 'delinquency, default, loan approval',
  figures: [
    {
      treatment: 'on leave: clients in good standing',
      statistic: 'relative change in probability of delinquency',
      value: 22,
      unit: 'percent (almost)',
      confidence: 'verified',
    },
    {
      treatment: 'on leave: already delinquent',
      statistic: 'relative change in default',
      value: 18,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'on leave',
      statistic: 'loan approval rate',
      value: -5,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'planned leave / voluntary resignation',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 1,
      qualitative: 'smaller costs',
    },
    {
      treatment: 'sick leave / dismissal',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'larger costs',
    },
  ],
  derived: [],
  significance: 'Reported; se not retrieved.',
  replication: {
    status: 'untested',
    notes: 'Same direction in other banking work (abstract on syndicated loans).',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Loyalty is to the person; when the person goes the customer feels free to default or leave. Handover ' +
    'preserves it.',
  modelMustReproduce:
    'Both sides change: customers defect (+22% / +18%) and the rule-bound stand-in grants less (-5%). Damage ' +
    'scales down with an orderly, incentivised handover.',
  suggestedTest:
    'Customer defection up by about 20% in relative terms during an unplanned absence; near zero with orderly ' +
    'handover.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};
