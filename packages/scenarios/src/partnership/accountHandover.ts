import { lever, mechanismParameter } from '@fairweather/core';
import { definePartnership, money, month, monthOrNever, share } from './definePartnership.js';

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
export const accountHandover = definePartnership({
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
  roles: [
    'The customer: your manager helped you for years, and nobody wrote it down. Tell the successor what you feel ' +
      'you are owed.',
    'The departing manager: on Friday you are gone, and the favours are in your head. Decide what you pass on, ' +
      'and to whom you introduce the successor.',
    'The successor: you know the contract and not the story. The first customer is on the phone and asks for a favour.',
  ],
  parameters: {
    frameStart: mechanismParameter('frameStart', { default: 0.9, source: 'a warm account; illustrative' }),
    goodwillStart: mechanismParameter('goodwillStart', {
      default: 1,
      source: 'half of what is possible: an account rich in goodwill; illustrative',
    }),
    favourChance: lever({
      default: 0.1,
      high: 1,
      unit: 'probability per month',
      label: 'favours asked',
      meaning: 'Chance that a customer asks a small favour in a month; whoever is manager answers.',
    }),
    smallNeed: lever({
      default: 0.3,
      high: 2,
      unit: 'need',
      label: 'size of a favour',
      meaning: 'How much such a favour is needed; 1 is a favour to remember.',
    }),
    favourCost: money(1, 'cost of a favour', 'Cost of a small favour to the seller.'),
    favourWorth: money(3, 'worth of a favour', 'Worth of a small favour to the customer.'),
    handoverFrom: monthOrNever(
      0,
      'handover in',
      'Month at the start of which a new manager takes over; 0 is never.',
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
    strictness: share(
      0,
      'strictness',
      'How strictly the new manager applies the rules in the strict months; 1 is to the letter.',
    ),
    strictFrom: monthOrNever(0, 'strict from', 'First month in which the rules are applied; 0 is never.'),
    strictUntil: month(36, 'strict until', 'Last month in which the rules are applied.'),
    firstAsk: monthOrNever(
      0,
      'first favour in',
      'Month in which customers put the new manager to the test; 0 is never.',
    ),
    firstAnswer: share(1, 'first answer', 'Share of that first favour that the new manager grants.'),
    introduction: share(
      0,
      'introduction',
      'How thoroughly the old manager introduces the new one; 1 is to every customer, in person.',
    ),
    introductionCost: lever({
      default: 0,
      high: 1000,
      unit: 'thousand per month',
      label: 'cost of the introduction',
      meaning: 'Cost of two managers instead of one, per customer and month.',
    }),
    introductionFrom: monthOrNever(0, 'introduction from', 'First month of the introduction; 0 is never.'),
    introductionUntil: month(30, 'introduction until', 'Last month of the introduction.'),
  },
  policy: [
    { kind: 'handover', label: 'handover', from: 'handoverFrom' },
    {
      kind: 'rules',
      label: 'strict rules',
      from: 'strictFrom',
      until: 'strictUntil',
      strength: 'strictness',
    },
    { kind: 'favour', label: 'first favour', from: 'firstAsk', need: 'smallNeed', granted: 'firstAnswer' },
    {
      kind: 'repair',
      label: 'introduction',
      from: 'introductionFrom',
      until: 'introductionUntil',
      strength: 'introduction',
      cost: 'introductionCost',
    },
  ],
  trade: { favour: { chance: 'favourChance', need: 'smallNeed' } },
  asGiven: 'the manager stays',
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
