import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, pay, rules } from '../treatments.js';

const finding: Finding = {
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

/** Ten rounds under a contract, then five without. */
const CONTRACT = [2, 11] as const;
const DURING = { from: 7, until: 11 };
const AFTER = { from: 12, until: 16 };

/** Malhotra & Murnighan (2002): trust after a binding, a non-binding or no contract. */
export const malhotraMurnighan2002: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    rounds: AFTER.until,
    groups: [{ name: 'pairs', given: assumed.shareGiven }],
    control: 'strangers',
    arms: {
      // Acts under a binding contract are credited to the contract: no kindness.
      binding: { ...rules(1, ...CONTRACT), ...pay(assumed.strong, ...CONTRACT) },
      // Acts under a non-binding one are credited to the partner: a kindness in every round.
      'non-binding': { ...rules(assumed.weak, ...CONTRACT), ...gift(1, CONTRACT[1] - 1) },
    },
  }),
  cells: {
    strangers: { arm: 'strangers', ...AFTER },
    during: { arm: 'binding', ...DURING },
    after: { arm: 'binding', ...AFTER },
    looseDuring: { arm: 'non-binding', ...DURING },
    looseAfter: { arm: 'non-binding', ...AFTER },
  },
  comparisons: [
    {
      name: 'after a binding contract against strangers',
      weights: { after: 1, strangers: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'after a binding contract against under it',
      weights: { after: 1, during: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'after a non-binding contract against under it',
      weights: { looseAfter: 1, looseDuring: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
    {
      name: 'fall after a binding contract, less the fall after a non-binding one',
      weights: { after: 1, during: -1, looseAfter: -1, looseDuring: 1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'Misses: trust hardly falls when a non-binding contract is removed, too little to count, because the goodwill ' +
    'that it left lasts and its rules are gone. Under a binding contract, breach has a price and nothing is ' +
    'credited to the partner.',
};
