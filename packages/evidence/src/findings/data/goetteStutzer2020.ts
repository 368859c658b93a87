import type { Finding } from '../Finding.js';

/** Goette & Stutzer 2020: what was published. */
export const goetteStutzer2020: Finding = {
  id: 'goette_stutzer_2020',
  short: 'Goette & Stutzer 2020',
  citation:
    'Goette, L. & Stutzer, A. (2020). Blood donations and incentives: Evidence from a field experiment. Journal ' +
    'of Economic Behavior & Organization, 170, 52-74.',
  doi: '10.1016/j.jebo.2019.11.021',
  design: 'Swiss Red Cross, previous donors; 3-month experiment plus 15-month follow-up.',
  treatments: ['invitation', 'appeal', 'free cholesterol test', 'lottery ticket'],
  nTotal: 10000,
  nPerTreatment: {
    n: 'more than 10,000 donors in all',
  },
  unit: 'previous donor',
  outcomeMeasure: 'probability of donating in the experiment',
  figures: [
    {
      treatment: 'baseline',
      statistic: 'probability',
      value: 0.46,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'lottery ticket',
      statistic: 'effect',
      value: 5.6,
      unit: 'percentage points',
      confidence: 'verified',
    },
    {
      treatment: 'free cholesterol test',
      statistic: 'effect',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no discernible impact',
    },
    {
      treatment: '15 months after',
      statistic: 'effect',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no reduction',
    },
  ],
  derived: [
    {
      name: 'relative effect of lottery',
      value: 0.122,
    },
  ],
  significance: 'Lottery effect significant; driven by less motivated donors.',
  replication: {
    status: 'successful',
    notes: 'Consistent with Lacetera et al.',
    citations: ['Lacetera, Macis & Slonim 2013'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Pure crowding-out would predict a fall, and a persistent one; neither occurs. Weakly motivated people ' +
    'respond to the reward.',
  modelMustReproduce:
    '+12% relative effect, concentrated in low-motivation agents; zero hysteresis after removal for a token ' +
    'reward that does not price the act.',
  suggestedTest: 'Token reward: +3 to +8 pp from 46%; after-effect 0.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'primary_abstract',
};
