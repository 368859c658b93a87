import type { Finding } from '../Finding.js';

/** Mellstrom & Johannesson 2008: what was published. */
export const mellstromJohannesson2008: Finding = {
  id: 'mellstrom_johannesson_2008',
  short: 'Mellstrom & Johannesson 2008',
  citation:
    'Mellstrom, C. & Johannesson, M. (2008). Crowding out in blood donation: Was Titmuss right? Journal of the ' +
    'European Economic Association, 6(4), 845-863.',
  doi: '10.1162/JEEA.2008.6.4.845',
  design:
    'Field experiment, Gothenburg; non-donors invited to take the health examination required to become a donor.',
  treatments: ['no payment', 'SEK 50', 'choice of SEK 50 or SEK 50 to charity'],
  nTotal: 262,
  nPerTreatment: {
    'women total': 153,
    'men total': '109 (memory)',
  },
  unit: 'student',
  outcomeMeasure: 'share completing the health examination',
  figures: [
    {
      treatment: 'women, no payment',
      statistic: 'share',
      value: 0.52,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women, SEK 50',
      statistic: 'share',
      value: 0.3,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women, SEK 50 or charity',
      statistic: 'share',
      value: 0.53,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women',
      statistic: 'n',
      value: 153,
      unit: 'participants',
      confidence: 'verified',
    },
    {
      treatment: 'men, no payment',
      statistic: 'share',
      value: 0.29,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'men, SEK 50',
      statistic: 'share',
      value: 0.37,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'men, SEK 50 or charity',
      statistic: 'share',
      value: 0.33,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
  ],
  derived: [
    {
      name: 'women paid / unpaid',
      value: 0.577,
    },
    {
      name: 'women charity option / unpaid',
      value: 1.019,
    },
  ],
  significance:
    'Women: significant crowding out, fully counteracted by the charity option; men: not significantly different ' +
    '(abstract). Full sample: no significant crowding out (AcaWiki summary).',
  replication: {
    status: 'contested',
    notes:
      'No exact replication. Field experiments with real donations mostly find positive effects of rewards ' +
      '(Lacetera et al. 2012-2014; Goette & Stutzer 2020); meta-analysis OR 1.22, CI 0.91-1.63 (Niza et al. 2013).',
    citations: ['Niza et al. 2013', 'Lacetera et al. 2013', 'Goette & Stutzer 2020', 'Bruers 2022'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Cash removes the image and warm glow of giving; letting people give the cash away restores it.',
  modelMustReproduce:
    'In the norm-driven subgroup a small payment cuts supply by about 40% (ratio 0.58) and an option to donate it ' +
    'restores it (ratio 1.0); in the other subgroup no drop. Pooled effect not significant: heterogeneity is the ' +
    'point.',
  suggestedTest:
    'Norm-driven subgroup: paid/unpaid in [0.35,0.9] (wide: about 51 per cell), charity option/unpaid in ' +
    '[0.7,1.4]; other subgroup not significant; pooled not significant.',
  caveats: ['Total N and the number of men are from memory; 153 women verified.'],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};
