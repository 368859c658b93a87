import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed } from '../settings.js';
import { pay } from '../treatments.js';

const finding: Finding = {
  id: 'fishman_pope_haselhuhn_2012',
  short: 'Fishman & Pope 2006; Haselhuhn et al. 2012 (video fines)',
  citation:
    'Fishman, P. & Pope, D.G. (2006). Punishment-induced deterrence: Evidence from the video rental market. UC ' +
    'Berkeley WP; Haselhuhn, M., Pope, D., Schweitzer, M. & Fishman, P. (2012). The impact of personal experience ' +
    'on behavior: Evidence from video-rental fines. Management Science, 58(1), 52-61.',
  doi: '10.1287/mnsc.1110.1367',
  design: 'Panel of video rentals with late fees.',
  treatments: ['paid a late fee last time', 'did not'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'rental visit',
  outcomeMeasure: 'probability of another late fee',
  figures: [
    {
      treatment: 'after paying a fee',
      statistic: 'relative change in probability of late fee next visit',
      value: -19,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'over time',
      statistic: 'persistence',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'decays quickly',
    },
  ],
  derived: [],
  significance: 'Significant (abstract).',
  replication: {
    status: 'successful',
    notes: 'Two papers on the same market.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'In a setting that was always a market the fine is just a price; being fined deters.',
  modelMustReproduce:
    'In a market-frame baseline, a paid fine reduces repeat lateness by 19%, fading quickly (recency), the ' +
    'opposite sign to the day-care case.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'primary_abstract',
};

/** A late fee costs about as much as another rental. */
const FEE = 1;
/** The visits after the next one. */
const LATER = { from: 3, until: 5 };

/** Fishman & Pope (2006) and Haselhuhn and others (2012): renters of videos who have just paid a late fee. */
export const fishmanPopeHaselhuhn2012: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'market',
    rounds: LATER.until,
    groups: [{ name: 'renters', given: assumed.shareGiven }],
    control: 'no fee last time',
    // Renters who have paid feel the fee at the next visit; others forget that there is one.
    arms: { 'fee last time': pay(FEE) },
  }),
  cells: {
    none: { arm: 'no fee last time', of: 'taken' },
    paid: { arm: 'fee last time', of: 'taken' },
    noneLater: { arm: 'no fee last time', of: 'taken', ...LATER },
    paidLater: { arm: 'fee last time', of: 'taken', ...LATER },
  },
  comparisons: [
    {
      name: 'late at the next visit, after a fee against none',
      weights: { paid: 1, none: -1 },
      relativeTo: 'none',
      unit: 'relative change',
      published: sizeOnly('negative', figureOf(finding, 'after paying a fee') / 100),
    },
    {
      name: 'late at later visits, after a fee against none',
      weights: { paidLater: 1, noneLater: -1 },
      unit: 'share',
      published: directionOnly('none'),
    },
  ],
  note:
    'The share of late returns was not found and is assumed to be one half; the fee is set to the price of ' +
    'another rental, and is felt only at the next visit. That it is forgotten afterwards is an assumption, not a ' +
    'prediction.',
};
