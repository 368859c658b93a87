import type { Finding } from '../Finding.js';

/** Aggarwal 2004; Clark & Mills 1979: what was published. */
export const aggarwal2004: Finding = {
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
