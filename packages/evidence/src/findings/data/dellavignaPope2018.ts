import type { Finding } from '../Finding.js';

/** DellaVigna & Pope 2018: what was published. */
export const dellavignaPope2018: Finding = {
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
    'Very low pay vs none not tested here; with n about 540 per cell the 24% gap is far outside sampling error ' +
    '(SDs not retrieved).',
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
