import type { Finding } from '../Finding.js';

/** Kornhauser, Lu & Tontrup (2019/22): what was published. */
export const kornhauserLuTontrup2022: Finding = {
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
