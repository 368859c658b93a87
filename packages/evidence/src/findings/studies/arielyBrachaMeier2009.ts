import { pow } from '@fairweather/core/tools';
import { type Finding, figureOf } from '../Finding.js';
import type { Comparison, FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { pay, visible } from '../treatments.js';

const finding: Finding = {
  id: 'ariely_bracha_meier_2009',
  short: 'Ariely, Bracha & Meier 2009',
  citation:
    'Ariely, D., Bracha, A. & Meier, S. (2009). Doing good or doing well? Image motivation and monetary ' +
    'incentives in behaving prosocially. American Economic Review, 99(1), 544-555.',
  doi: '10.1257/aer.99.1.544',
  design:
    'Click for Charity: press keys up to 5 min for Red Cross (good) or NRA (bad); private/public x own ' +
    'incentive/none. Bike for Charity in the field.',
  treatments: ['private none', 'private paid', 'public none', 'public paid'],
  nTotal: 161,
  nPerTreatment: null,
  unit: 'student',
  outcomeMeasure: 'key pairs',
  figures: [
    {
      treatment: 'good cause, private, no incentive',
      statistic: 'mean',
      value: 548,
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'good cause, private, incentive',
      statistic: 'mean',
      value: 740,
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'good cause, public, no incentive',
      statistic: 'mean',
      value: 822,
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'good cause, public, incentive',
      statistic: 'mean',
      value: 702,
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'bad cause, private, none -> incentive',
      statistic: 'means',
      value: [204, 559],
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'ceiling (high pay)',
      statistic: 'mean',
      value: 1290,
      unit: 'key pairs',
      confidence: 'verified',
      n: 26,
    },
    {
      treatment: 'interaction incentive x public',
      statistic: 'coefficient',
      value: -316,
      unit: 'key pairs',
      confidence: 'verified',
    },
    {
      treatment: 'bike, private, incentive',
      statistic: 'effect',
      value: 0.56,
      unit: 'miles',
      confidence: 'verified',
      n: 151,
    },
  ],
  derived: [
    {
      name: 'incentive effect, private',
      value: 1.35,
    },
    {
      name: 'incentive effect, public',
      value: 0.854,
    },
    {
      name: 'visibility effect, unpaid',
      value: 1.5,
    },
  ],
  significance:
    'Private incentive p < .05; public decline not significant; interaction significant at 5%; field interaction ' +
    'at 10%.',
  replication: {
    status: 'untested',
    notes:
      'No direct replication found. Meyer & Tripodi (2018 WP) find image and incentives do not crowd each other ' +
      'out in a blood-type setting.',
    citations: ['Meyer & Tripodi 2018'],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'Money spoils the signal of generosity, so it hurts only where others see.',
  modelMustReproduce:
    '2x2 with crossing: visibility +50% unpaid, about -5% paid; incentive +35% in private, -15% (ns) in public. ' +
    'Requires an image term multiplied by visibility.',
  suggestedTest:
    'Difference in differences (incentive x public) = -316 pairs: (702-822)-(740-548) = -312; sign and crossing.',
  caveats: [
    'Figures come from a machine-assisted reading note; the four cell means agree with what I remembered ' +
      'independently.',
  ],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

const ceiling = figureOf(finding, 'ceiling (high pay)');
/**
 * A cent a pair for the first 200, half a cent for the next 200, and so on (from memory): about $3.90 up to the
 * ceiling.
 */
const EARNED = Array.from({ length: 7 }, (_, step) => {
  const pairs = Math.max(0, Math.min(200, ceiling - 200 * step));
  return (pairs * 0.01) / pow(2, step);
}).reduce((sum, dollars) => sum + dollars, 0);
/** Earnings for five minutes at the federal minimum wage of 2006, $5.15 an hour. */
const FIVE_MINUTES = 5.15 / 12;
const PAYMENT = EARNED / FIVE_MINUTES;

const pairs = (where: string, paid: string) => figureOf(finding, `good cause, ${where}, ${paid}`);
const incentive = (where: string) => pairs(where, 'incentive') - pairs(where, 'no incentive');
const inPairs = { scale: ceiling, unit: 'key pairs' } as const satisfies Partial<Comparison>;

/** Ariely, Bracha & Meier (2009): effort for a good cause, paid or not, seen by others or not. */
export const arielyBrachaMeier2009: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'students', given: pairs('private', 'no incentive') / ceiling, observations: 161 / 8 }],
    control: 'private, unpaid',
    arms: {
      'private, paid': pay(PAYMENT),
      'public, unpaid': visible(),
      'public, paid': { ...visible(), ...pay(PAYMENT) },
    },
  }),
  cells: {
    private: { arm: 'private, unpaid' },
    privatePaid: { arm: 'private, paid' },
    public: { arm: 'public, unpaid' },
    publicPaid: { arm: 'public, paid' },
  },
  comparisons: [
    {
      name: 'effect of pay in public, less its effect in private',
      weights: { publicPaid: 1, public: -1, privatePaid: -1, private: 1 },
      ...inPairs,
      published: sizeOnly('negative', figureOf(finding, 'interaction incentive x public')),
    },
    {
      name: 'private: paid against unpaid',
      weights: { privatePaid: 1, private: -1 },
      ...inPairs,
      published: sizeOnly('positive', incentive('private')),
    },
    {
      name: 'unpaid: public against private',
      weights: { public: 1, private: -1 },
      ...inPairs,
      published: sizeOnly('positive', pairs('public', 'no incentive') - pairs('private', 'no incentive')),
    },
    {
      name: 'public: paid against unpaid',
      weights: { publicPaid: 1, public: -1 },
      ...inPairs,
      published: sizeOnly('not positive', incentive('public')),
    },
  ],
  note: 'Pay of nine times the minimum wage, which weighs by its logarithm, no longer outweighs conscience in public.',
};
