import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, withBounds } from '../published.js';
import { gift } from '../treatments.js';

const finding: Finding = {
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

/** Three months of the experiment after the month before it, then fifteen months. */
const EXPERIMENT = { from: 2, until: 4 };
const AFTERWARDS = { from: 5, until: 19 };
const lottery = figureOf(finding, 'lottery ticket') / 100;

/** Goette & Stutzer (2020): a lottery ticket, or a free cholesterol test, for previous blood donors. */
export const goetteStutzer2020: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: AFTERWARDS.until,
    groups: [{ name: 'donors', given: figureOf(finding, 'baseline'), observations: 10_000 / 4 }],
    control: 'invitation',
    arms: { 'token reward': gift() },
  }),
  cells: {
    none: { arm: 'invitation', ...EXPERIMENT },
    token: { arm: 'token reward', ...EXPERIMENT },
    noneAfter: { arm: 'invitation', ...AFTERWARDS },
    tokenAfter: { arm: 'token reward', ...AFTERWARDS },
  },
  comparisons: [
    {
      name: 'lottery ticket against invitation',
      weights: { token: 1, none: -1 },
      unit: 'share',
      // The suggested test: 3 to 8 percentage points.
      published: withBounds('positive', lottery, [0.03, 0.08]),
    },
    {
      name: 'cholesterol test against invitation',
      weights: { token: 1, none: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'fifteen months after a token reward',
      weights: { tokenAfter: 1, noneAfter: -1 },
      unit: 'share',
      published: directionOnly('not negative'),
    },
  ],
  note:
    'Misses: the cholesterol test did nothing, but to the mechanism one token reward is as welcome as another. A ' +
    'token that does not put a price on the act is a gift, so it leaves no scar.',
};
