import { lever, measure } from '@fairweather/core';
import {
  definePartnership,
  firmsMechanism,
  firmsMoney,
  month,
  monthOrNever,
  promised,
  share,
} from './definePartnership.js';

const GIFT = 8;
const BONUS_FROM = 6;
const BONUS_UNTIL = 17;

/**
 * Weight, in a market and in logits, of a month's share of the bonus, which a buyer would lose by ordering elsewhere.
 */
const BONUS_PULL = (firmsMechanism.priceSensitivity.default * GIFT) / (BONUS_UNTIL - BONUS_FROM + 1);

const bonus = { kindness: 0.001, strings: 1, pull: BONUS_PULL };

/**
 * The same money four ways: a gift, cash, a gift with its price named, and a bonus with strings. Each costs the
 * seller and gives the buyer the same sum, in the same month; they differ in what they signal.
 *
 * A cash gift is as kind as a gift but names money. The mechanism has a price on favours, but the buyer would pay it,
 * and an order fee, which falls on orders; so naming money is modelled as a rules cue, which between firms costs as
 * much of the frame as a price (`eventLoss` equals `cueLoss`). A bonus is owed and therefore hardly kind; its terms
 * are a cue for as long as they run, and because it would have to be paid back month by month, they bind like a lock.
 * An event cannot lower prices, so the bonus is a sum, paid when it is agreed.
 */
export const giftAndStrings = definePartnership({
  name: 'gift-and-strings',
  title: 'A gift, and strings',
  story:
    'A seller has a sum to spend on each customer, and may give it as a gift, as cash, as a gift with the price ' +
    'tag on, or as a bonus for ordering here. Half a year later it asks the customer for a favour in return, and ' +
    'five years later it looks at the orders.',
  source:
    'Kube, Maréchal & Puppe (2012), doi:10.1257/aer.102.4.1644: a bottle raised effort and the same money did ' +
    'not, nor did a price tag harm (no replication looked up); Heyman & Ariely (2004), ' +
    'doi:10.1111/j.0956-7976.2004.00757.x: a price tag made sweets work like cash (contested); Gneezy & List ' +
    '(2006), doi:10.1111/j.1468-0262.2006.00707.x: effort for money as a gift rises and fades within hours ' +
    '(contested). The mechanism misses parts of all three',
  roles: [
    'The buyer: something arrives from your supplier. Say what it makes you feel, and what you think is expected ' +
      'of you.',
    'The seller: you have one sum to spend per customer, as a gift, as cash or as a bonus with conditions. In half ' +
      'a year you will ask a favour in return.',
    'The compliance officer: you ask of every gift what it is for. A bonus in writing is clean, and you wonder ' +
      'why it is less welcome.',
  ],
  parameters: {
    favourCost: { ...firmsMoney.favourCost, default: GIFT },
    favourWorth: {
      ...firmsMoney.favourWorth,
      default: GIFT,
      source: 'the cost of a favour, so that a gift is worth as much as cash',
    },
    frameStart: promised(
      0.6,
      'social frame at the start',
      'How social the relationship is when the gift comes: 1 is friendship, 0 plain trade.',
    ),
    giftMonth: monthOrNever(BONUS_FROM, 'gift in', 'Month in which the sum changes hands; 0 is never.'),
    kindness: lever({
      default: 1,
      low: 0.001,
      high: 2,
      unit: '1',
      label: 'kindness',
      meaning:
        'How kind the sum is meant to be and felt: 1 is a favour to remember, 0.001 a sum that is owed.',
    }),
    moneyNamed: lever({
      default: 0,
      high: 1,
      unit: 'share',
      label: 'money named',
      meaning: 'How explicitly the gift names its price: 0 is not at all, 1 as explicitly as cash.',
      source:
        'a what-if; two studies of price tags disagree: like cash in Heyman & Ariely, no effect in Kube et al.',
    }),
    strings: share(
      0,
      'strings',
      'How strictly the terms of a bonus are applied while they run: 0 is not at all.',
    ),
    pull: lever({
      default: 0,
      high: 20,
      unit: 'logit',
      label: 'pull of the bonus',
      meaning: 'Weight of losing a month’s share of the bonus by ordering elsewhere.',
    }),
    stringsUntil: month(BONUS_UNTIL, 'strings until', 'Last month of the terms of the bonus, inclusive.'),
    askedMonth: monthOrNever(
      12,
      'favour asked',
      'Month in which the seller asks the buyer for a favour; 0 is never.',
    ),
  },
  policy: [
    { kind: 'favour', label: 'gift', from: 'giftMonth', need: 'kindness', granted: 1 },
    { kind: 'rules', from: 'giftMonth', until: 'giftMonth', strength: 'moneyNamed' },
    { kind: 'rules', from: 'giftMonth', until: 'stringsUntil', strength: 'strings' },
    { kind: 'lock', from: 'giftMonth', until: 'stringsUntil', amount: 'pull' },
    { kind: 'favour', label: 'favour asked', from: 'askedMonth', need: 1, asker: 'seller' },
  ],
  measures: [measure('effort', 'share of favours done, when one is asked', 'share', 'granted')],
  asGiven: 'gift',
  arms: [
    { name: 'nothing', values: { giftMonth: 0 } },
    { name: 'cash', values: { moneyNamed: 1 } },
    { name: 'gift with its price named', values: { moneyNamed: 0.5 } },
    { name: 'bonus with strings', values: bonus },
    { name: 'nothing, plain trade', values: { frameStart: 0.1, giftMonth: 0 } },
    { name: 'gift, plain trade', values: { frameStart: 0.1 } },
    { name: 'bonus, plain trade', values: { ...bonus, frameStart: 0.1 } },
  ],
  compareWith: 'nothing',
});
