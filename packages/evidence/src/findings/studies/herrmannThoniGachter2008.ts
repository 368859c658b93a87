import type { Finding } from '../Finding.js';
import type { Study } from '../FindingDesign.js';

const finding: Finding = {
  id: 'herrmann_thoni_gachter_2008',
  short: 'Herrmann, Thoni & Gachter 2008',
  citation:
    'Herrmann, B., Thoni, C. & Gachter, S. (2008). Antisocial punishment across societies. Science, 319, 1362-1367.',
  doi: '10.1126/science.1153808',
  design:
    'Groups of 4, fixed; endowment 20; MPCR 0.4; 10 periods without (N) and 10 with (P) punishment, mostly N then ' +
    'P; 1 token of punishment costs the target 3.',
  treatments: ['N', 'P'],
  nTotal: 1120,
  nPerTreatment: {
    pools: 16,
  },
  unit: 'city mean per period',
  outcomeMeasure: 'mean contribution (0-20)',
  figures: [
    {
      treatment: 'N, period 1..10, mean of 16 cities',
      statistic: 'series',
      value: [10.58, 10.63, 10.41, 9.81, 9.31, 8.45, 7.84, 7.38, 6.39, 4.38],
      unit: 'tokens of 20',
      confidence: 'verified',
    },
    {
      treatment: 'P, period 1..10, mean of 16 cities',
      statistic: 'series',
      value: [10.64, 11.95, 12.66, 12.97, 13.33, 13.5, 13.57, 13.64, 13.57, 12.87],
      unit: 'tokens of 20',
      confidence: 'verified',
    },
    {
      treatment: 'Zurich N p1 -> p10',
      statistic: 'means',
      value: [11.1, 3.7],
      unit: 'tokens',
      confidence: 'verified',
    },
    {
      treatment: 'Zurich P p1 -> p10',
      statistic: 'means',
      value: [13.2, 16.5],
      unit: 'tokens',
      confidence: 'verified',
    },
    {
      treatment: 'Boston P, mean of 10',
      statistic: 'mean',
      value: 17.98,
      unit: 'tokens',
      confidence: 'verified',
    },
    {
      treatment: 'Athens P, mean of 10',
      statistic: 'mean',
      value: 5.7,
      unit: 'tokens',
      confidence: 'verified',
    },
    {
      treatment: 'Riyadh N / P',
      statistic: 'means',
      value: [7.63, 6.91],
      unit: 'tokens',
      confidence: 'verified',
    },
    {
      treatment: 'best / worst pool with punishment',
      statistic: 'share of endowment',
      value: [0.9, 0.29],
      unit: 'share',
      confidence: 'verified',
    },
  ],
  derived: [
    {
      name: 'N decay p10/p1',
      value: 0.414,
    },
    {
      name: 'P growth p10/p1',
      value: 1.21,
    },
  ],
  significance:
    'Across the 16 cities N vs P: period 1 p = 0.95, period 10 p = 1.8e-8 (t-tests in a student notebook on the ' +
    'CORE data).',
  replication: {
    status: 'successful',
    notes:
      'Decay without punishment replicates everywhere. Punishment works in norm-strong societies; not in all ' +
      'pools. No order effects where P-N was run.',
    citations: ['Herrmann et al. 2008 SOM'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Informal peer sanctions sustain the norm where the norm is shared; where it is not, sanctions are read as ' +
    'attacks and do nothing.',
  modelMustReproduce:
    'Same start, opposite drifts (0.41x decay vs 1.21x growth), endgame drop in N; society parameter that flips ' +
    'the effect of sanctions from +9 tokens (Boston) to about -0.7 (Athens, Riyadh).',
  suggestedTest:
    'Period-1 equality (|P-N|<0.5); N p10/p1 in [0.3,0.55]; P p10/p1 in [1.1,1.35]; last-period drop in N; ' +
    'society parameter giving P-N from about 0 to +9.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'data_or_transcribed_tables',
};

/** Herrmann, Thoni & Gachter 2008, which the mechanism cannot express. */
export const herrmannThoniGachter2008: Study = {
  finding,
  notModelled:
    'The mechanism ties each person to one counterpart. It does not include groups whose cooperation unravels ' +
    'without any change of terms, or peers who punish each other at their own cost: its crowd price leaves a ' +
    'baseline alone.',
};
