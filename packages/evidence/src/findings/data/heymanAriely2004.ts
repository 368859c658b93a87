import type { Finding } from '../Finding.js';

/** Heyman & Ariely 2004: what was published. */
export const heymanAriely2004: Finding = {
  id: 'heyman_ariely_2004',
  short: 'Heyman & Ariely 2004',
  citation:
    'Heyman, J. & Ariely, D. (2004). Effort for payment: A tale of two markets. Psychological Science, 15(11), ' +
    '787-793.',
  doi: '10.1111/j.0956-7976.2004.00757.x',
  design:
    'Exp 1: hypothetical willingness of others to help (load a sofa) under none/low/medium reward x ' +
    'cash/candy/monetised candy. Exp 2: real effort, drag circles for 5 min. Exp 3: real effort (unsolvable ' +
    'puzzles, time before asking for help). Between subjects.',
  treatments: [
    'no payment',
    'low cash',
    'medium cash',
    'low candy',
    'medium candy',
    'low/medium candy with price stated',
  ],
  nTotal: null,
  nPerTreatment: null,
  unit: 'participant',
  outcomeMeasure: 'Exp 2: circles dragged in 5 minutes (mean)',
  figures: [
    {
      treatment: 'cash, $5 (medium)',
      statistic: 'mean',
      value: 159,
      unit: 'circles/5min',
      confidence: 'verified',
    },
    {
      treatment: 'cash, 50 cents (low)',
      statistic: 'mean',
      value: 101,
      unit: 'circles/5min',
      confidence: 'verified',
    },
    {
      treatment: 'no payment, asked as favour',
      statistic: 'mean',
      value: 168,
      unit: 'circles/5min',
      confidence: 'verified',
    },
    {
      treatment: 'Snickers gift (~50 cents)',
      statistic: 'mean',
      value: 162,
      unit: 'circles/5min',
      confidence: 'memory',
    },
    {
      treatment: 'Godiva gift (~$5)',
      statistic: 'mean',
      value: 169,
      unit: 'circles/5min',
      confidence: 'memory',
    },
    {
      treatment: 'monetised candy (price named)',
      statistic: 'qualitative',
      value: null,
      unit: null,
      confidence: 'memory',
      qualitative: 'behaves like cash: low < medium, about equal to cash',
    },
  ],
  derived: [
    {
      name: 'low cash / no pay',
      value: 0.601,
    },
    {
      name: 'medium cash / no pay',
      value: 0.946,
    },
    {
      name: 'medium cash / low cash',
      value: 1.574,
    },
  ],
  significance: 'Not available (original test values are themselves under an Expression of Concern).',
  replication: {
    status: 'contested',
    notes:
      'Expression of Concern, Psychological Science, 23 July 2021: uncertain test statistics, original data could ' +
      'not be located. Two pre-registered replications of Study 1 only (hypothetical task; total N = 3302): ' +
      'support for greater sensitivity to worth for cash than for goods, but worth mattered for goods too, ' +
      'contrary to the original. Exps 2-3 (real effort) have no direct replication found.',
    citations: [
      'Imada, Chan, Ng et al. (2022) Collabra: Psychology 8(1):32572',
      'Psychological Science Expression of Concern (2021), described at mgto.org',
    ],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Zero pay puts the task under a social norm (high effort). A small cash price switches to market norms and ' +
    'effort falls to the level the price buys. In-kind gifts keep the social frame and effort is flat in gift ' +
    'value; naming the price switches the frame.',
  modelMustReproduce:
    'Kink at zero: E(0) > E(low cash), E(medium cash) close to E(0); flat response to gift value; slope in cash ' +
    'larger than slope in gifts (the one part that replicated). Treat 0.60 as an upper bound on how large the ' +
    'drop can be, not as a point target.',
  suggestedTest: null,
  caveats: [
    'Book and paper may differ on the exact cash amounts (the book says the low amount was 50 cents in one ' +
      'experiment and 10 cents in the other).',
    'SDs and cell sizes not retrieved.',
  ],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};
