import type { Finding } from '../Finding.js';

/** Kube, Marechal & Puppe 2012: what was published. */
export const kubeMarechalPuppe2012: Finding = {
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
