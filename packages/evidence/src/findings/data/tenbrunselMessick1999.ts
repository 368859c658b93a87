import type { Finding } from '../Finding.js';

/** Tenbrunsel & Messick 1999: what was published. */
export const tenbrunselMessick1999: Finding = {
  id: 'tenbrunsel_messick_1999',
  short: 'Tenbrunsel & Messick 1999',
  citation:
    'Tenbrunsel, A.E. & Messick, D.M. (1999). Sanctioning systems, decision frames, and cooperation. ' +
    'Administrative Science Quarterly, 44(4), 684-707.',
  doi: '10.2307/2667052',
  design:
    'Three studies; manufacturers decide on emissions agreement; no, weak or strong sanction; frame measured ' +
    '(business / ethical).',
  treatments: ['none', 'weak', 'strong'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'participant',
  outcomeMeasure: 'cooperation; chosen frame',
  figures: [
    {
      treatment: 'weak vs none',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'less cooperation',
    },
    {
      treatment: 'frame',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'with a sanction: business rather than ethical decision',
    },
    {
      treatment: 'strength of sanction',
      statistic: 'moderation',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'whether strength is considered depends on the frame (only in the business frame: memory)',
    },
  ],
  derived: [],
  significance: 'Reported; values not retrieved.',
  replication: {
    status: 'untested',
    notes: '',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket: 'The direct statement of a frame switch.',
  modelMustReproduce:
    'Two-state frame: no sanction -> ethical frame, cooperation high and insensitive to strength; any sanction -> ' +
    'business frame, cooperation increasing in strength. Weak < none.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};
