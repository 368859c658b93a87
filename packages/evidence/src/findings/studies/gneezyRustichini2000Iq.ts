import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { inSetting, pay } from '../treatments.js';

const finding: Finding = {
  id: 'gneezy_rustichini_2000_iq',
  short: 'Gneezy & Rustichini 2000 QJE (IQ)',
  citation:
    "Gneezy, U. & Rustichini, A. (2000). Pay enough or don't pay at all. Quarterly Journal of Economics, 115(3), " +
    '791-810. Experiment 1.',
  doi: '10.1162/003355300554917',
  design:
    'IQ-type questions, piece rate per correct answer on top of a participation fee that everyone received.',
  treatments: ['NIS 0', 'NIS 0.1', 'NIS 1', 'NIS 3'],
  nTotal: 160,
  nPerTreatment: {
    each: 40,
  },
  unit: 'student',
  outcomeMeasure: 'mean correct answers out of 50',
  figures: [
    {
      treatment: 'NIS 0',
      statistic: 'mean',
      value: 28.4,
      unit: 'correct of 50',
      confidence: 'memory',
    },
    {
      treatment: 'NIS 0.1',
      statistic: 'mean',
      value: 23.07,
      unit: 'correct of 50',
      confidence: 'memory',
    },
    {
      treatment: 'NIS 1',
      statistic: 'mean',
      value: 34.7,
      unit: 'correct of 50',
      confidence: 'memory',
    },
    {
      treatment: 'NIS 3',
      statistic: 'mean',
      value: 34.1,
      unit: 'correct of 50',
      confidence: 'memory',
    },
    {
      treatment: 'all',
      statistic: 'participants',
      value: 160,
      unit: 'students',
      confidence: 'verified',
    },
  ],
  derived: [
    {
      name: '0.1 / 0 (from memory figures)',
      value: 0.812,
    },
    {
      name: '1 / 0 (from memory figures)',
      value: 1.222,
    },
  ],
  significance:
    'Abstract: offering money "did not always produce an improvement"; effect "not monotonic". p-values not retrieved.',
  replication: {
    status: 'contested',
    notes:
      'No exact replication found. The closest large test (DellaVigna & Pope 2018, n about 540 per cell) finds ' +
      'effort with a tiny piece rate well ABOVE zero piece rate (1883 vs 1521), i.e. no kink.',
    citations: ['DellaVigna & Pope 2018'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'A tiny piece rate reframes the test as (badly) paid work: below no-pay. Enough pay overtakes no-pay.',
  modelMustReproduce:
    'Non-monotonicity: dip at the tiny rate, jump above baseline at 10x, flat thereafter (saturation between 1 ' +
    'and 3). A model must be able to switch the dip off (see dellavigna_pope_2018).',
  suggestedTest: null,
  caveats: [
    'All four cell means are from memory; direction and N verified.',
    'Zero piece rate is not unpaid labour: everyone received a participation fee.',
  ],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

const QUESTIONS = 50;
/** Earnings for 45 minutes at a baby-sitter's NIS 17.50 an hour (the day-care study, same town and years). */
const SESSION = 17.5 * 0.75;
const piece = (rate: number) => pay((rate * QUESTIONS) / SESSION);
const unpaid = figureOf(finding, 'NIS 0');
const relative = (treatment: string, to = unpaid) => figureOf(finding, treatment) / to - 1;

/** Gneezy & Rustichini (2000), experiment 1: answers to an intelligence test for free or for a piece rate. */
export const gneezyRustichini2000Iq: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: [{ name: 'students', given: unpaid / QUESTIONS, observations: 40 }],
    control: 'NIS 0',
    arms: { 'NIS 0.1': piece(0.1), 'NIS 1': piece(1), 'NIS 3': piece(3) },
  }),
  cells: {
    none: { arm: 'NIS 0' },
    tiny: { arm: 'NIS 0.1' },
    one: { arm: 'NIS 1' },
    three: { arm: 'NIS 3' },
  },
  comparisons: [
    {
      name: 'NIS 0.1 an answer against none',
      weights: { tiny: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('negative', relative('NIS 0.1'), 'memory'),
    },
    {
      name: 'NIS 1 an answer against none',
      weights: { one: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('positive', relative('NIS 1'), 'memory'),
    },
    {
      name: 'NIS 3 an answer against NIS 1',
      weights: { three: 1, one: -1 },
      relativeTo: 'one',
      unit: 'relative change',
      published: sizeOnly('none', relative('NIS 3', figureOf(finding, 'NIS 1')), 'memory'),
    },
  ],
  conditions: [{ name: 'a paid task on the market', values: inSetting('market') }],
  note:
    'Misses: the step from NIS 1 to NIS 3 still raises effort; ' +
    'the study found no further gain. The dip at the tiny rate comes from the frame alone, and it disappears in a ' +
    'market.',
};
