import { gneezyRustichini2000Iq as finding } from '../data/gneezyRustichini2000Iq.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { inSetting, pay } from '../treatments.js';

const QUESTIONS = 50;
/** Earnings for 45 minutes at a baby-sitter's NIS 17.50 an hour (the day-care study, same town and years). */
const SESSION = 17.5 * 0.75;
const piece = (rate: number) => pay((rate * QUESTIONS) / SESSION);
const unpaid = figureOf(finding, 'NIS 0');
const relative = (treatment: string, to = unpaid) => figureOf(finding, treatment) / to - 1;

/** Gneezy & Rustichini (2000), experiment 1: answers to an intelligence test for free or for a piece rate. */
export const gneezyRustichini2000Iq: Experiment = {
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
    'Misses: the step from NIS 1 to NIS 3 still raises effort, because a price weighs in proportion to its size; ' +
    'the study found no further gain. The dip at the tiny rate comes from the frame alone, and it disappears in a ' +
    'market.',
};
