import type { Finding } from '../Finding.js';

/** Malhotra & Murnighan 2002: what was published. */
export const malhotraMurnighan2002: Finding = {
  id: 'malhotra_murnighan_2002',
  short: 'Malhotra & Murnighan 2002',
  citation:
    'Malhotra, D. & Murnighan, J.K. (2002). The effects of contracts on interpersonal trust. Administrative ' +
    'Science Quarterly, 47(3), 534-559.',
  doi: '10.2307/3094850',
  design:
    'Two lab experiments, repeated trust-type exchange with binding, non-binding or no contract, then contracts ' +
    'removed or not chosen.',
  treatments: ['binding then removed', 'non-binding then removed', 'never'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'dyad',
  outcomeMeasure: 'trust behaviour after removal',
  figures: [
    {
      treatment: 'binding removed',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'trust drops significantly',
    },
    {
      treatment: 'non-binding removed',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'smaller drop',
    },
    {
      treatment: 'binding removed vs strangers with no history',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'lower than strangers',
    },
  ],
  derived: [],
  significance: '"Dropped significantly" (abstract).',
  replication: {
    status: 'successful',
    notes:
      'Conceptual: Mulder et al. 2006; Irwin, Mulder & Simpson 2014; Chou et al. (complete contracts lower trust).',
    citations: ['Mulder et al. 2006', 'Irwin et al. 2014'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Cooperation under a binding contract is credited to the contract, so no trust accumulates.',
  modelMustReproduce:
    'Hysteresis below baseline: trust(after binding removed) < trust(never met) < trust(after non-binding ' +
    'removed). Attribution state needed: experience under enforcement must not update belief about the partner.',
  suggestedTest: null,
  caveats: ['Means not retrieved (the findarticles copy was only reachable at the hypotheses page).'],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};
