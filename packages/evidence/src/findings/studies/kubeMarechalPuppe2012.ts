import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { gift, moneyGift } from '../treatments.js';

const finding: Finding = {
  id: 'kube_marechal_puppe_2012',
  short: 'Kube, Marechal & Puppe 2012',
  citation:
    'Kube, S., Marechal, M.A. & Puppe, C. (2012). The currency of reciprocity: Gift exchange in the workplace. ' +
    'American Economic Review, 102(4), 1644-1662.',
  doi: '10.1257/aer.102.4.1644',
  design:
    '3-hour typing job; surprise gift of EUR 7 cash, thermos worth EUR 7 (with or without price tag), choice, or ' +
    'origami cash.',
  treatments: ['none', 'cash', 'bottle', 'bottle with price', 'choice', 'origami cash'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'worker',
  outcomeMeasure: 'characters typed relative to baseline',
  figures: [
    {
      treatment: 'bottle',
      statistic: 'relative effect',
      value: 25,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'cash',
      statistic: 'relative effect',
      value: 0,
      unit: 'percent (no increase)',
      confidence: 'verified',
      note: 'paper value about +5, ns (memory)',
    },
    {
      treatment: 'choice: chose cash',
      statistic: 'count',
      value: 18,
      unit: 'of 22',
      confidence: 'verified',
    },
    {
      treatment: 'choice',
      statistic: 'relative effect',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'as bottle',
    },
    {
      treatment: 'origami cash',
      statistic: 'rank of effect',
      value: 1,
      unit: 'rank (largest of all)',
      confidence: 'verified',
      note: 'about +29 percent (memory)',
    },
    {
      treatment: 'price tag on the bottle',
      statistic: 'effect',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'none',
    },
  ],
  derived: [],
  significance: 'In-kind significant and substantial, cash largely ineffective (abstract).',
  replication: {
    status: 'untested',
    notes: 'No direct replication looked up.',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'Form, not value, sets the frame: a gift that looks like a gift is repaid; money looks like pay unless effort ' +
    'is visible in it.',
  modelMustReproduce:
    'In-kind +25%, equal cash about 0, cash wrapped with effort > in-kind; people prefer cash yet repay the offer ' +
    'of choice as a gift. NB naming the price did not undo it, contrary to heyman_ariely_2004.',
  suggestedTest: 'In-kind +25%, cash about 0; order: wrapped cash >= in-kind > cash.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

/** Kube, Maréchal & Puppe (2012): a surprise gift of a bottle, of money, or of money folded into a shape. */
export const kubeMarechalPuppe2012: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: [{ name: 'workers', given: assumed.shareOfCeiling }],
    control: 'no gift',
    arms: {
      cash: moneyGift('plain'),
      // A price tag names the cost of the bottle and not the pay for the work: no price on the act, and so no cue.
      bottle: gift(),
      // Somebody took trouble to fold it.
      'folded cash': moneyGift('with care'),
    },
  }),
  cells: {
    none: { arm: 'no gift' },
    cash: { arm: 'cash' },
    bottle: { arm: 'bottle' },
    folded: { arm: 'folded cash' },
  },
  comparisons: [
    {
      name: 'bottle against no gift',
      weights: { bottle: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('positive', figureOf(finding, 'bottle') / 100),
    },
    {
      name: 'cash against no gift',
      weights: { cash: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('none', figureOf(finding, 'cash') / 100),
    },
    {
      name: 'bottle against cash',
      weights: { bottle: 1, cash: -1 },
      unit: 'share',
      published: directionOnly('positive'),
    },
    {
      name: 'folded cash against bottle',
      weights: { folded: 1, bottle: -1 },
      unit: 'share',
      published: directionOnly('not negative'),
    },
  ],
  note:
    'Plain money changes nothing, and folded money is kind by the trouble that somebody took. A price tag on the ' +
    'bottle does not put a price on the act, so the arm with the tag equals the arm without it and is not judged.',
};
