import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, inSetting, pay } from '../treatments.js';

const finding: Finding = {
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

/** Earnings for five minutes at the federal minimum wage of 2004, $5.15 an hour. */
const FIVE_MINUTES = 5.15 / 12;
const low = pay(0.5 / FIVE_MINUTES);
const medium = pay(5 / FIVE_MINUTES);
const unpaid = figureOf(finding, 'no payment, asked as favour');
const relative = (treatment: string) => figureOf(finding, treatment) / unpaid - 1;

/** Heyman & Ariely (2004), experiment 2: circles dragged for free, for money, or for sweets. */
export const heymanAriely2004: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'participants', given: assumed.shareOfCeiling }],
    control: 'no payment',
    arms: {
      'low cash': low,
      'medium cash': medium,
      'low sweets': gift(),
      'low sweets, price stated': low,
    },
  }),
  cells: {
    none: { arm: 'no payment' },
    low: { arm: 'low cash' },
    medium: { arm: 'medium cash' },
    sweets: { arm: 'low sweets' },
    priced: { arm: 'low sweets, price stated' },
  },
  comparisons: [
    {
      name: 'low cash against no payment',
      weights: { low: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('negative', relative('cash, 50 cents (low)')),
    },
    {
      name: 'medium cash against low cash',
      weights: { medium: 1, low: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
    {
      name: 'medium cash against no payment',
      weights: { medium: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', relative('cash, $5 (medium)')),
    },
    {
      name: 'sweets against no payment',
      weights: { sweets: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', relative('Snickers gift (~50 cents)'), 'memory'),
    },
    {
      name: 'sweets with their price stated against sweets',
      weights: { priced: 1, sweets: -1 },
      unit: 'share',
      published: directionOnly('negative', 'memory'),
    },
  ],
  conditions: [{ name: 'a paid task on the market', values: inSetting('market') }],
  note:
    'Misses: pay of many times the going rate lifts effort above its level without pay, to which it only returned ' +
    'in the study; and a gift raises effort where the study found nothing. Low and medium cash are scaled by the ' +
    'minimum wage of that year.',
};
