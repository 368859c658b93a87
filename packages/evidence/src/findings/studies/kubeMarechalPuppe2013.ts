import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly, withBounds } from '../published.js';
import { assumed } from '../settings.js';
import { moneyGift, refusal } from '../treatments.js';

const finding: Finding = {
  id: 'kube_marechal_puppe_2013',
  short: 'Kube, Marechal & Puppe 2013',
  citation:
    'Kube, S., Marechal, M.A. & Puppe, C. (2013). Do wage cuts damage work morale? Evidence from a natural field ' +
    'experiment. Journal of the European Economic Association, 11(4), 853-870.',
  doi: '10.1111/jeea.12022',
  design: 'Workers recruited at a "presumptive" EUR 15/h told on arrival they get 10, 15 or 20.',
  treatments: ['cut', 'baseline', 'raise'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'worker',
  outcomeMeasure: 'output relative to baseline',
  figures: [
    {
      treatment: 'wage cut',
      statistic: 'relative effect',
      value: -20,
      unit: 'percent (fall of more than 20)',
      confidence: 'verified',
    },
    {
      treatment: 'wage raise',
      statistic: 'relative effect',
      value: 0,
      unit: 'percent (no gain)',
      confidence: 'verified',
    },
    {
      treatment: 'cut over time',
      statistic: 'persistence',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'persistent',
    },
  ],
  derived: [],
  significance: 'Cut significant, raise not.',
  replication: {
    status: 'successful',
    notes:
      'Cohn, Fehr, Herrmann & Schneider (2014) also find cuts hurt, more than twice as much when only one of two ' +
      'team members is cut.',
    citations: ['Cohn et al. 2014 JEEA'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'The announced terms are the norm; breaking them downward is a violation and is punished, upward is a windfall.',
  modelMustReproduce:
    'Asymmetry: loss of more than 20% that does NOT decay vs 0 gain. Contrast with gneezy_list_2006, where the ' +
    'positive response decays: negative reciprocity persists, positive fades.',
  suggestedTest: 'Cut at least -20% and persistent; raise 0.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'primary_abstract',
};

/** Four stretches of work after the initial round. */
const LAST = 5;

/**
 * Kube, Maréchal & Puppe (2013): workers who are told on arrival that they get less, or more, than they were led to
 * expect.
 */
export const kubeMarechalPuppe2013: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    rounds: LAST,
    groups: [{ name: 'workers', given: assumed.shareOfCeiling }],
    control: 'as expected',
    arms: { cut: refusal(), raise: moneyGift('plain') },
  }),
  cells: {
    expected: { arm: 'as expected', until: LAST },
    cut: { arm: 'cut', until: LAST },
    raise: { arm: 'raise', until: LAST },
    first: { arm: 'as expected' },
    cutFirst: { arm: 'cut' },
    last: { arm: 'as expected', from: LAST },
    cutLast: { arm: 'cut', from: LAST },
  },
  comparisons: [
    {
      name: 'wage cut against the wage expected',
      weights: { cut: 1, expected: -1 },
      relativeTo: 'expected',
      unit: 'relative change',
      // The suggested test: a cut of at least a fifth.
      published: withBounds('negative', figureOf(finding, 'wage cut') / 100, [-1, -0.2]),
    },
    {
      name: 'effect of the cut in the last stretch, less its effect in the first',
      weights: { cutLast: 1, last: -1, cutFirst: -1, first: 1 },
      unit: 'share',
      published: directionOnly('none'),
    },
    {
      name: 'raise against the wage expected',
      weights: { raise: 1, expected: -1 },
      relativeTo: 'expected',
      unit: 'relative change',
      published: sizeOnly('none', figureOf(finding, 'wage raise') / 100),
    },
  ],
  note:
    'A raise is plain money without a condition, and changes nothing. The cut is a refused favour, and its ' +
    'grudge fades slowly, as in the study; the mechanism makes it ' +
    'milder than the study.',
};
