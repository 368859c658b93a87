import type { Finding } from '../Finding.js';
import type { Study } from '../FindingDesign.js';

const finding: Finding = {
  id: 'bowles_polania_reyes_2012',
  short: 'Bowles & Polania-Reyes 2012 (review)',
  citation:
    'Bowles, S. & Polania-Reyes, S. (2012). Economic incentives and social preferences: Substitutes or ' +
    'complements? Journal of Economic Literature, 50(2), 368-425.',
  doi: '10.1257/jel.50.2.368',
  design:
    '50 experimental studies; distinguishes categorical (presence of an incentive) from marginal (its size) crowding.',
  treatments: [],
  nTotal: 50,
  nPerTreatment: null,
  unit: 'study',
  outcomeMeasure: '-',
  figures: [
    {
      treatment: 'studies reviewed',
      statistic: 'count',
      value: 50,
      unit: 'experiments',
      confidence: 'verified',
    },
  ],
  derived: [],
  significance: '-',
  replication: {
    status: 'n/a',
    notes: '',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Four mechanisms: information about the principal, framing, control aversion, preference updating.',
  modelMustReproduce: 'Separate parameters for categorical and marginal crowding, both signs allowed.',
  suggestedTest: null,
  caveats: ['Counts of crowding-in/out by study not retrieved.'],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/** Bowles & Polania-Reyes 2012 (review), which the mechanism cannot express. */
export const bowlesPolaniaReyes2012: Study = {
  finding,
  notModelled:
    'A review without an effect of its own. The mechanism has both parameters that it calls for: one for the ' +
    'presence of a price and one for its size.',
};
