import { mellstromJohannesson2008 as finding } from '../data/mellstromJohannesson2008.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { shareGap } from '../published.js';
import { excusedPay, pay, proSocial } from '../treatments.js';

/** SEK 50 for an examination of half an hour, when an hour of a student's work earned about SEK 100. */
const PAYMENT = 50 / (100 * 0.5);
/** Three arms of equal size. */
const WOMEN = figureOf(finding, 'women') / 3;
const MEN = 109 / 3;
const shareOf = (treatment: string, n: number) => ({ share: figureOf(finding, treatment), n });

/** Mellström & Johannesson (2008): women and men who are asked to become blood donors. */
export const mellstromJohannesson2008: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [
      { name: 'women', given: figureOf(finding, 'women, no payment'), observations: WOMEN },
      { name: 'men', given: figureOf(finding, 'men, no payment'), observations: MEN },
    ],
    control: 'no payment',
    arms: {
      'SEK 50': pay(PAYMENT),
      'SEK 50 or charity': excusedPay(PAYMENT),
      'no payment, no such norm': proSocial(0),
      'SEK 50, no such norm': { ...pay(PAYMENT), ...proSocial(0) },
    },
  }),
  cells: {
    none: { arm: 'no payment' },
    paid: { arm: 'SEK 50' },
    charity: { arm: 'SEK 50 or charity' },
    menNone: { arm: 'no payment, no such norm', group: 'men' },
    menPaid: { arm: 'SEK 50, no such norm', group: 'men' },
  },
  comparisons: [
    {
      name: 'women: SEK 50 against no payment',
      weights: { paid: 1, none: -1 },
      unit: 'share',
      published: shareGap('negative', shareOf('women, SEK 50', WOMEN), shareOf('women, no payment', WOMEN)),
    },
    {
      name: 'women: SEK 50 or charity against SEK 50',
      weights: { charity: 1, paid: -1 },
      unit: 'share',
      published: shareGap(
        'positive',
        shareOf('women, SEK 50 or charity', WOMEN),
        shareOf('women, SEK 50', WOMEN),
      ),
    },
    {
      name: 'men: SEK 50 against no payment',
      weights: { menPaid: 1, menNone: -1 },
      unit: 'share',
      published: shareGap(
        'not negative',
        shareOf('men, SEK 50', MEN),
        shareOf('men, no payment', MEN),
        'memory',
      ),
    },
  ],
  conditions: [{ name: 'people without the norm (pro-self)', values: proSocial(0) }],
  note:
    'Women are assumed to have the norm and men to have none; the study suggests this reading but did not measure ' +
    'it. The charity option fully excuses the cue.',
};
