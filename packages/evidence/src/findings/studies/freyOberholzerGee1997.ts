import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, shareGap } from '../published.js';
import { inSetting, pay } from '../treatments.js';

const finding: Finding = {
  id: 'frey_oberholzer_gee_1997',
  short: 'Frey & Oberholzer-Gee 1997',
  citation:
    'Frey, B.S. & Oberholzer-Gee, F. (1997). The cost of price incentives: An empirical analysis of motivation ' +
    'crowding-out. American Economic Review, 87(4), 746-755.',
  doi: null,
  design:
    'Survey in the Swiss host community for a low/mid-level nuclear waste repository, 1993. Asked first without, ' +
    'then with, annual compensation (within subject; order memory).',
  treatments: ['no compensation', 'with compensation (amount then raised twice)'],
  nTotal: 305,
  nPerTreatment: {
    n: '305 (memory)',
  },
  unit: 'resident',
  outcomeMeasure: 'share who would accept the repository',
  figures: [
    {
      treatment: 'no compensation',
      statistic: 'share',
      value: 0.508,
      unit: 'share accepting',
      confidence: 'verified',
    },
    {
      treatment: 'compensation offered',
      statistic: 'share',
      value: 0.246,
      unit: 'share accepting',
      confidence: 'verified',
    },
    {
      treatment: 'offers',
      statistic: 'amounts',
      value: [2175, 4350, 6525],
      unit: 'USD per person per year',
      confidence: 'verified',
    },
    {
      treatment: 'raising the amount',
      statistic: 'count switching to yes',
      value: 1,
      unit: 'person',
      confidence: 'verified',
    },
  ],
  derived: [
    {
      name: 'with / without',
      value: 0.484,
    },
    {
      name: 'difference (pp)',
      value: -26.2,
    },
  ],
  significance: 'Reported as highly significant (memory).',
  replication: {
    status: 'contested',
    notes:
      'Stated preference only. Signalling ("if they pay, it must be dangerous") explains it equally well. The ' +
      'main logit table appears with differing coefficients in up to four papers by the same authors (Freyplag ' +
      'page).',
    citations: ['Marginal Revolution discussion 2013', 'freyplag.wikia.com/wiki/Nuclear_Power_Plants'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Compensation turns a civic duty into a bribe; the civic motive is lost and the price is too low to replace ' +
    'it. Raising the price hardly helps.',
  modelMustReproduce:
    'Acceptance halves (ratio 0.48) when money is first offered; the response to tripling the offer is about ' +
    'zero, so the effect is categorical (presence of money), not marginal.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

/** A year of the burden is scaled by a year's earnings: about CHF 5,250 a month, at CHF 1.38 to the dollar. */
const YEAR = (5250 * 12) / 1.38;
const RESIDENTS = 305;
const without = figureOf(finding, 'no compensation');
const offer = (place: number) => pay(figureOf(finding, 'offers', place) / YEAR);

/** Frey & Oberholzer-Gee (1997): would you accept a repository for nuclear waste, and would you for money? */
export const freyOberholzerGee1997: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    groups: [{ name: 'residents', given: without, observations: RESIDENTS }],
    control: 'no compensation',
    arms: { 'first offer': offer(0), 'three times the offer': offer(2) },
  }),
  cells: {
    none: { arm: 'no compensation' },
    first: { arm: 'first offer' },
    thrice: { arm: 'three times the offer' },
  },
  comparisons: [
    {
      name: 'compensation offered against none',
      weights: { first: 1, none: -1 },
      unit: 'share',
      published: shareGap(
        'negative',
        { share: figureOf(finding, 'compensation offered'), n: RESIDENTS },
        { share: without, n: RESIDENTS },
      ),
    },
    {
      name: 'three times the offer against the first',
      weights: { thrice: 1, first: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
  ],
  conditions: [{ name: 'a business deal among strangers', values: inSetting('market') }],
  note:
    'The offers are scaled by a year of earnings, so the money weighs little and its presence much. The fall ' +
    'could also be explained by compensation as a sign of danger.',
};
