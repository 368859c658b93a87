import { type Finding, figureOf } from '../Finding.js';
import type { Comparison, FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { withBounds } from '../published.js';
import { assumed } from '../settings.js';
import { moneyGift, pay } from '../treatments.js';

const finding: Finding = {
  id: 'dellavigna_pope_2018',
  short: 'DellaVigna & Pope 2018',
  citation:
    'DellaVigna, S. & Pope, D. (2018). What motivates effort? Evidence and expert forecasts. Review of Economic ' +
    'Studies, 85(2), 1029-1069 (NBER w22193, Table 4).',
  doi: '10.1093/restud/rdx033',
  design:
    'MTurk; alternate a-b key presses for 10 min; flat fee for all; 18 bonus texts; pre-registered; 208 experts ' +
    'forecast 15 of them.',
  treatments: ['see figures'],
  nTotal: 9861,
  nPerTreatment: {
    each: 'about 526-568',
  },
  unit: 'worker',
  outcomeMeasure: 'mean points (a-b pairs) in 10 minutes',
  figures: [
    {
      treatment: 'no piece rate',
      statistic: 'mean',
      value: 1521,
      unit: 'points',
      confidence: 'verified',
    },
    {
      treatment: '1c per 1000 points (very low pay)',
      statistic: 'mean',
      value: 1883,
      unit: 'points',
      confidence: 'verified',
      n: 538,
      note: 'experts forecast 1657 (SD 262)',
    },
    {
      treatment: '1c per 100',
      statistic: 'mean',
      value: 2029,
      unit: 'points',
      confidence: 'verified',
    },
    {
      treatment: '4c per 100',
      statistic: 'mean',
      value: 2132,
      unit: 'points',
      confidence: 'verified',
      n: 562,
    },
    {
      treatment: '10c per 100',
      statistic: 'mean',
      value: 2175,
      unit: 'points',
      confidence: 'verified',
    },
    {
      treatment: '40c unconditional gift',
      statistic: 'mean',
      value: 1602,
      unit: 'points',
      confidence: 'verified',
      n: 545,
      note: 'experts forecast 1709',
    },
    {
      treatment: '1c per 100 to Red Cross',
      statistic: 'mean',
      value: 1907,
      unit: 'points',
      confidence: 'verified',
      n: 554,
    },
    {
      treatment: '10c per 100 to Red Cross',
      statistic: 'mean',
      value: 1918,
      unit: 'points',
      confidence: 'verified',
      n: 549,
    },
    {
      treatment: 'social comparison',
      statistic: 'mean',
      value: 1848,
      unit: 'points',
      confidence: 'verified',
      n: 526,
    },
    {
      treatment: 'ranking',
      statistic: 'mean',
      value: 1761,
      unit: 'points',
      confidence: 'verified',
      n: 543,
    },
    {
      treatment: 'task significance',
      statistic: 'mean',
      value: 1740,
      unit: 'points',
      confidence: 'verified',
      n: 554,
    },
  ],
  derived: [
    {
      name: 'very low pay / none',
      value: 1.238,
    },
    {
      name: 'gift / none',
      value: 1.053,
    },
    {
      name: '10c / 1c per 100',
      value: 1.072,
    },
    {
      name: 'charity 10c / charity 1c',
      value: 1.006,
    },
  ],
  significance:
    'All arms but the gift differ from no piece rate by more than their 95% intervals (computed from the published ' +
    'micro data).',
  replication: {
    status: 'successful',
    notes:
      'The authors re-ran the design and report stable results (DellaVigna & Pope 2022, AEJ: Micro; memory).',
    citations: ['DellaVigna & Pope (2022), Stability of experimental results [memory]'],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'If MTurk work is already a market, a tiny price cannot destroy a social norm, so no dip. Pay to charity ' +
    '(warm glow) should be insensitive to its size, as gifts are.',
  modelMustReproduce:
    'Monotone in own pay with strong concavity (1521, 1883, 2029, 2132, 2175); NO dip at the tiny rate when the ' +
    'baseline frame is already market; unconditional gift +5% only; charity pay flat in size (ratio 1.006); ' +
    'social cues +14% to +22%.',
  suggestedTest:
    'Market-frame baseline: E(none)<E(gift)<E(very low)<E(1c)<E(4c)<E(10c); ratios 1.05, 1.24, 1.33, 1.40, 1.43 ' +
    'within 0.05; charity size elasticity below 0.02.',
  caveats: ['Transcribed by a third party who states it was checked against the NBER PDF.'],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'data_or_transcribed_tables',
};

const unpaid = figureOf(finding, 'no piece rate');
const ceiling = unpaid / assumed.shareOfCeiling;
/** Everybody was paid a flat dollar for these ten minutes: that is the going rate. */
const GOING_RATE = 1;
const piece = (cents: number, points: number) => pay(((cents / 100) * ceiling) / points / GOING_RATE);

/**
 * The change of an arm against no piece rate in percent, with its 95 % interval (delta method), computed from the
 * published micro data.
 */
const changes = {
  veryLow: [23.84, 17.64, 30.04],
  one: [33.46, 27.02, 39.89],
  four: [40.19, 33.6, 46.78],
  ten: [43, 36.45, 49.55],
  gift: [5.34, -0.38, 11.06],
} as const;

function against(cell: keyof typeof changes, treatment: string): Comparison {
  const [change, low, high] = changes[cell].map((percent) => percent / 100);
  return {
    name: `${treatment} against no piece rate`,
    weights: { [cell]: 1, none: -1 },
    relativeTo: 'none',
    unit: 'relative change',
    published: withBounds(low > 0 ? 'positive' : 'not negative', change, [low, high]),
  };
}

/** DellaVigna & Pope (2018): key presses for a flat fee, a piece rate or a gift, on a market for small tasks. */
export const dellavignaPope2018: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'market',
    groups: [{ name: 'workers', given: assumed.shareOfCeiling, observations: 540 }],
    control: 'no piece rate',
    arms: {
      'very low pay': piece(1, 1000),
      '1 cent': piece(1, 100),
      '4 cents': piece(4, 100),
      '10 cents': piece(10, 100),
      gift: moneyGift('plain'),
    },
  }),
  cells: {
    none: { arm: 'no piece rate' },
    veryLow: { arm: 'very low pay' },
    one: { arm: '1 cent' },
    four: { arm: '4 cents' },
    ten: { arm: '10 cents' },
    gift: { arm: 'gift' },
  },
  comparisons: [
    against('veryLow', '1c per 1000 points (very low pay)'),
    against('one', '1c per 100'),
    against('four', '4c per 100'),
    against('ten', '10c per 100'),
    against('gift', '40c unconditional gift'),
  ],
  note:
    'Misses: pay of a cent or two weighs almost nothing, less than ' +
    'the little warmth that returns by itself in a round without a price; in the study effort leapt. Charity, ' +
    'comparison and ranking are not modelled; the going rate is the flat dollar that everybody was paid.',
};
