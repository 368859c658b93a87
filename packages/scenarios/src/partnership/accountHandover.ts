import { defineScenario, mechanismParameter } from '@fairweather/core';
import {
  firmsMeasures,
  firmsMechanism,
  firmsMoney,
  firmsTalk,
  firmsTrade,
  fiveYears,
  lever,
  month,
  sixtyBuyers,
} from './firms.js';

/**
 * One share for frame and goodwill, because only one figure was published: a plain handover costs about 15.4 % of a
 * year's orders, the middle of that figure's interval; a share of one half would cost a fifth.
 */
const INHERITED = 0.59;
const anchor =
  'set so that a plain handover costs 13.2 to 17.6 % of a year’s orders, as Shi et al. (2017) found; fitted, and ' +
  'no prediction';

/** The start of the third year. */
const handoverFrom = 25;
const strict = { handoverFrom, strictness: 0.3, strictFrom: 25, firstAsk: 26, firstAnswer: 0 } as const;
const introduced = { introduction: 1, introductionCost: 0.5, introductionFrom: 22 } as const;

/** A popular manager leaves, and a neutral, strict or warm one takes over, with or without an introduction. */
export const accountHandover = defineScenario({
  name: 'account-handover',
  title: 'A new account manager',
  story:
    'For years one account manager helped whenever a customer was in need, and nobody wrote any of it down. Then ' +
    'another takes over, and the goodwill between two people either passes to the successor or is lost.',
  source:
    'Shi, Sridhar, Grewal & Lilien (2017), doi:10.1509/jm.15.0358: departures of sales representatives cost 13.2 ' +
    'to 17.6 % of a year’s sales, less with a similar successor (replication mixed: Schmitz et al. 2020 find that ' +
    'a disruption can raise sales). The shares that successors inherit are set so that a plain handover costs ' +
    'what was found, so that result is no prediction; the other arms are',
  calendar: fiveYears,
  groups: [sixtyBuyers],
  theory: 'full',
  parameters: {
    ...firmsMoney,
    ...firmsTalk,
    ...firmsMechanism,
    frameStart: mechanismParameter('frameStart', { default: 0.9, source: 'a warm account; illustrative' }),
    goodwillStart: mechanismParameter('goodwillStart', {
      default: 1,
      source: 'half of what is possible: an account rich in goodwill; illustrative',
    }),
    favourChance: lever({
      default: 0.1,
      low: 0,
      high: 1,
      unit: 'probability per month',
      label: 'favours asked',
      meaning: 'Chance that a customer asks a small favour in a month; whoever is manager answers.',
    }),
    smallNeed: lever({
      default: 0.3,
      low: 0,
      high: 2,
      unit: 'need',
      label: 'size of a favour',
      meaning: 'How much such a favour is needed; 1 is a favour to remember.',
    }),
    favourCost: lever({
      default: 1,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'cost of a favour',
      meaning: 'Cost of a small favour to the seller.',
    }),
    favourWorth: lever({
      default: 3,
      low: 0,
      high: 1000,
      unit: 'thousand',
      label: 'worth of a favour',
      meaning: 'Worth of a small favour to the customer.',
    }),
    handoverFrom: month(
      0,
      'handover in',
      'Month at the start of which a new manager takes over; 0 is never.',
      0,
    ),
    frameCarry: mechanismParameter('frameCarry', {
      default: INHERITED,
      role: 'lever',
      label: 'partnership that belongs to the firm',
      meaning: 'Share of the social frame that is tied to the firm, and not to the departing manager.',
      source: anchor,
    }),
    goodwillCarry: mechanismParameter('goodwillCarry', {
      default: INHERITED,
      role: 'lever',
      label: 'goodwill that belongs to the firm',
      meaning: 'Share of the goodwill that is owed to the firm, and not to the departing manager.',
      source: anchor,
    }),
    strictness: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'strictness',
      meaning: 'How strictly the new manager applies the rules in the strict months; 1 is to the letter.',
    }),
    strictFrom: month(0, 'strict from', 'First month in which the rules are applied; 0 is never.', 0),
    strictUntil: month(36, 'strict until', 'Last month in which the rules are applied.'),
    firstAsk: month(
      0,
      'first favour in',
      'Month in which customers put the new manager to the test; 0 is never.',
      0,
    ),
    firstAnswer: lever({
      default: 1,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'first answer',
      meaning: 'Share of that first favour that the new manager grants.',
    }),
    introduction: lever({
      default: 0,
      low: 0,
      high: 1,
      unit: 'share',
      label: 'introduction',
      meaning: 'How thoroughly the old manager introduces the new one; 1 is to every customer, in person.',
    }),
    introductionCost: lever({
      default: 0,
      low: 0,
      high: 1000,
      unit: 'thousand per month',
      label: 'cost of the introduction',
      meaning: 'Cost of two managers instead of one, per customer and month.',
    }),
    introductionFrom: month(0, 'introduction from', 'First month of the introduction; 0 is never.', 0),
    introductionUntil: month(30, 'introduction until', 'Last month of the introduction.'),
  },
  policy: [
    { kind: 'handover', from: 'handoverFrom', groups: 'all' },
    { kind: 'rules', from: 'strictFrom', until: 'strictUntil', strength: 'strictness', groups: 'all' },
    { kind: 'favour', from: 'firstAsk', need: 'smallNeed', granted: 'firstAnswer', groups: 'all' },
    {
      kind: 'repair',
      from: 'introductionFrom',
      until: 'introductionUntil',
      strength: 'introduction',
      cost: 'introductionCost',
      groups: 'all',
    },
  ],
  trade: { ...firmsTrade, favour: { ...firmsTrade.favour, chance: 'favourChance', need: 'smallNeed' } },
  measures: firmsMeasures,
  baselineArm: 'the manager stays',
  arms: [
    { name: 'neutral successor', values: { handoverFrom } },
    { name: 'strict successor', values: strict },
    { name: 'warm successor', values: { handoverFrom, firstAsk: 26, firstAnswer: 1 } },
    { name: 'neutral, introduced', values: { handoverFrom, ...introduced } },
    { name: 'strict, introduced', values: { ...strict, ...introduced } },
    { name: 'neutral, all was personal', values: { handoverFrom, frameCarry: 0, goodwillCarry: 0 } },
    { name: 'neutral, all was the firm’s', values: { handoverFrom, frameCarry: 1, goodwillCarry: 1 } },
  ],
  compareWith: 'the manager stays',
});
