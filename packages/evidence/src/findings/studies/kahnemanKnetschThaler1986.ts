import { countOf, type Finding, figureOf } from '../Finding.js';
import type { Comparison, FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { type CountedShare, shareGap } from '../published.js';
import { refusal } from '../treatments.js';

const finding: Finding = {
  id: 'kahneman_knetsch_thaler_1986',
  short: 'Kahneman, Knetsch & Thaler 1986',
  citation:
    'Kahneman, D., Knetsch, J.L. & Thaler, R. (1986). Fairness as a constraint on profit seeking: Entitlements in ' +
    'the market. American Economic Review, 76(4), 728-741.',
  doi: null,
  design: 'Telephone surveys, Toronto and Vancouver; each respondent rates a vignette.',
  treatments: ['see figures (question numbers as in the paper)'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'respondent',
  outcomeMeasure: 'share rating the action acceptable or completely fair',
  figures: [
    {
      treatment: 'Q1 snow shovels $15 -> $20 after storm',
      statistic: 'share acceptable',
      value: 0.18,
      unit: 'share',
      confidence: 'verified',
      n: 107,
    },
    {
      treatment: 'Q2A cut current employee $9 -> $7',
      statistic: 'share acceptable',
      value: 0.17,
      unit: 'share',
      confidence: 'verified',
      n: 98,
    },
    {
      treatment: 'Q2B pay replacement $7',
      statistic: 'share acceptable',
      value: 0.73,
      unit: 'share',
      confidence: 'verified',
      n: 125,
    },
    {
      treatment: 'Q3 new line of business, $9 -> $7',
      statistic: 'share acceptable',
      value: 0.63,
      unit: 'share',
      confidence: 'verified',
      n: 94,
    },
    {
      treatment: 'Q4A cut 7%, no inflation',
      statistic: 'share acceptable',
      value: 0.38,
      unit: 'share',
      confidence: 'verified',
      n: 125,
    },
    {
      treatment: 'Q4B raise 5%, inflation 12%',
      statistic: 'share acceptable',
      value: 0.78,
      unit: 'share',
      confidence: 'verified',
      n: 129,
    },
    {
      treatment: 'Q5A surcharge over list price',
      statistic: 'share acceptable',
      value: 0.29,
      unit: 'share',
      confidence: 'verified',
      n: 130,
    },
    {
      treatment: 'Q5B discount removed',
      statistic: 'share acceptable',
      value: 0.58,
      unit: 'share',
      confidence: 'verified',
      n: 123,
    },
    {
      treatment: 'Q6A wage cut 10%',
      statistic: 'share acceptable',
      value: 0.39,
      unit: 'share',
      confidence: 'verified',
      n: 100,
    },
    {
      treatment: 'Q6B bonus of 10% removed',
      statistic: 'share acceptable',
      value: 0.8,
      unit: 'share',
      confidence: 'verified',
      n: 98,
    },
    {
      treatment: 'Q7 lettuce, cost passed on',
      statistic: 'share acceptable',
      value: 0.79,
      unit: 'share',
      confidence: 'verified',
      n: 101,
    },
    {
      treatment: 'Q8 rent raised with costs at renewal',
      statistic: 'share acceptable',
      value: 0.75,
      unit: 'share',
      confidence: 'verified',
      n: 151,
    },
    {
      treatment: 'Q9A cut 5% while profitable',
      statistic: 'share acceptable',
      value: 0.23,
      unit: 'share',
      confidence: 'verified',
      n: 195,
    },
    {
      treatment: 'Q9B cut 5% while losing money',
      statistic: 'share acceptable',
      value: 0.68,
      unit: 'share',
      confidence: 'verified',
      n: 195,
    },
    {
      treatment: 'Q10 repricing old stock',
      statistic: 'share acceptable',
      value: 0.21,
      unit: 'share',
      confidence: 'verified',
      n: 147,
    },
    {
      treatment: 'Q13 higher price where no competition',
      statistic: 'share acceptable',
      value: 0.24,
      unit: 'share',
      confidence: 'verified',
      n: 101,
    },
    {
      treatment: 'Q14 rent raised because tenant is captive',
      statistic: 'share acceptable',
      value: 0.09,
      unit: 'share',
      confidence: 'verified',
      n: 157,
    },
  ],
  derived: [
    {
      name: 'incumbent vs new counterpart (2B - 2A)',
      value: 0.56,
    },
    {
      name: 'loss vs forgone gain (5B - 5A)',
      value: 0.29,
    },
    {
      name: 'bonus vs wage (6B - 6A)',
      value: 0.41,
    },
    {
      name: 'losing money vs profitable (9B - 9A)',
      value: 0.45,
    },
  ],
  significance: 'Differences far beyond sampling error (2A vs 2B: z about 8).',
  replication: {
    status: 'successful',
    notes: 'Widely repeated (memory).',
    citations: [],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'Current terms are an entitlement of THIS relationship; the same terms offered to a newcomer are just a price.',
  modelMustReproduce:
    'Same price change: 83% unfair to the incumbent, 27% unfair to a new counterpart; hold-up of a captive ' +
    'partner is the worst (91% unfair); cost-justified or loss-justified changes acceptable; removing a ' +
    'discretionary extra is half as bad as cutting the base.',
  suggestedTest:
    'Acceptability gap incumbent vs new counterpart 0.56 (95% CI about 0.45-0.67); captive-partner hold-up must ' +
    'be the least acceptable of all items.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'data_or_transcribed_tables',
};

/** A pair of questions: the harmless change, and the same change as a breach. */
interface Pair {
  readonly name: string;
  readonly harmless: string;
  readonly breach: string;
}

const pairs: readonly Pair[] = [
  {
    name: 'lower wage: employee in place against newcomer',
    harmless: 'Q2B pay replacement $7',
    breach: 'Q2A cut current employee $9 -> $7',
  },
  {
    name: 'surcharge against discount removed',
    harmless: 'Q5B discount removed',
    breach: 'Q5A surcharge over list price',
  },
  {
    name: 'wage cut against bonus removed',
    harmless: 'Q6B bonus of 10% removed',
    breach: 'Q6A wage cut 10%',
  },
  {
    name: 'wage cut by a firm that profits against one that loses',
    harmless: 'Q9B cut 5% while losing money',
    breach: 'Q9A cut 5% while profitable',
  },
];

function answered(question: string): CountedShare {
  return { share: figureOf(finding, question), n: countOf(finding, question) };
}

/** Kahneman, Knetsch & Thaler (1986): is it acceptable? A breach of what somebody is entitled to, or none. */
export const kahnemanKnetschThaler1986: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: pairs.map(({ name, harmless }) => {
      const { share, n } = answered(harmless);
      return { name, given: share, observations: n };
    }),
    control: 'harmless',
    arms: { breach: refusal() },
  }),
  cells: Object.fromEntries(
    pairs.flatMap(({ name }) => [
      [`${name}: harmless`, { arm: 'harmless', group: name }],
      [`${name}: breach`, { arm: 'breach', group: name }],
    ]),
  ),
  comparisons: pairs.map(
    ({ name, harmless, breach }): Comparison => ({
      name,
      weights: { [`${name}: breach`]: 1, [`${name}: harmless`]: -1 },
      unit: 'share',
      published: shareGap('negative', answered(breach), answered(harmless)),
    }),
  ),
  note:
    'A judgement is treated as an act: calling a change unfair is taking. The directions are hit, but the breach ' +
    'is too mild: the predicted falls are smaller than the published ones.',
};
