import type { Finding } from '../Finding.js';

/** Kube, Marechal & Puppe 2013: what was published. */
export const kubeMarechalPuppe2013: Finding = {
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
