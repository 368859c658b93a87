import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { shareGap } from '../published.js';
import { excusedPay, pay, proSocial } from '../treatments.js';

const finding: Finding = {
  id: 'mellstrom_johannesson_2008',
  short: 'Mellstrom & Johannesson 2008',
  citation:
    'Mellstrom, C. & Johannesson, M. (2008). Crowding out in blood donation: Was Titmuss right? Journal of the ' +
    'European Economic Association, 6(4), 845-863.',
  doi: '10.1162/JEEA.2008.6.4.845',
  design:
    'Field experiment, Gothenburg; non-donors invited to take the health examination required to become a donor.',
  treatments: ['no payment', 'SEK 50', 'choice of SEK 50 or SEK 50 to charity'],
  nTotal: 262,
  nPerTreatment: {
    'women total': 153,
    'men total': '109 (memory)',
  },
  unit: 'student',
  outcomeMeasure: 'share completing the health examination',
  figures: [
    {
      treatment: 'women, no payment',
      statistic: 'share',
      value: 0.52,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women, SEK 50',
      statistic: 'share',
      value: 0.3,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women, SEK 50 or charity',
      statistic: 'share',
      value: 0.53,
      unit: 'share',
      confidence: 'verified',
    },
    {
      treatment: 'women',
      statistic: 'n',
      value: 153,
      unit: 'participants',
      confidence: 'verified',
    },
    {
      treatment: 'men, no payment',
      statistic: 'share',
      value: 0.29,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'men, SEK 50',
      statistic: 'share',
      value: 0.37,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'men, SEK 50 or charity',
      statistic: 'share',
      value: 0.33,
      unit: 'share',
      confidence: 'memory',
      note: 'low certainty',
    },
  ],
  derived: [
    {
      name: 'women paid / unpaid',
      value: 0.577,
    },
    {
      name: 'women charity option / unpaid',
      value: 1.019,
    },
  ],
  significance:
    'Women: significant crowding out, fully counteracted by the charity option; men: not significantly different ' +
    '(abstract). Full sample: no significant crowding out (AcaWiki summary).',
  replication: {
    status: 'contested',
    notes:
      'No exact replication. Field experiments with real donations mostly find positive effects of rewards ' +
      '(Lacetera et al. 2012-2014; Goette & Stutzer 2020); meta-analysis OR 1.22, CI 0.91-1.63 (Niza et al. 2013).',
    citations: ['Niza et al. 2013', 'Lacetera et al. 2013', 'Goette & Stutzer 2020', 'Bruers 2022'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Cash removes the image and warm glow of giving; letting people give the cash away restores it.',
  modelMustReproduce:
    'In the norm-driven subgroup a small payment cuts supply by about 40% (ratio 0.58) and an option to donate it ' +
    'restores it (ratio 1.0); in the other subgroup no drop. Pooled effect not significant: heterogeneity is the ' +
    'point.',
  suggestedTest:
    'Norm-driven subgroup: paid/unpaid in [0.35,0.9] (wide: about 51 per cell), charity option/unpaid in ' +
    '[0.7,1.4]; other subgroup not significant; pooled not significant.',
  caveats: ['Total N and the number of men are from memory; 153 women verified.'],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

/** SEK 50 for an examination of half an hour, when an hour of a student's work earned about SEK 100. */
const PAYMENT = 50 / (100 * 0.5);
/** Three arms of equal size. */
const WOMEN = figureOf(finding, 'women') / 3;
const MEN = 109 / 3;
const shareOf = (treatment: string, n: number) => ({ share: figureOf(finding, treatment), n });

/** Mellström & Johannesson (2008): women and men who are asked to become blood donors. */
export const mellstromJohannesson2008: FindingDesign = {
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
