import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, withBounds } from '../published.js';
import { assumed, inheritance } from '../settings.js';
import { handover } from '../treatments.js';

const finding: Finding = {
  id: 'shi_2017',
  short: 'Shi, Sridhar, Grewal & Lilien 2017',
  citation:
    'Shi, H., Sridhar, S., Grewal, R. & Lilien, G. (2017). Sales representative departures and customer ' +
    'reassignment strategies in business-to-business markets. Journal of Marketing, 81(2), 25-44.',
  doi: '10.1509/jm.15.0358',
  design: 'Fortune 500 B2B firm; difference-in-differences with selection correction.',
  treatments: ['rep stays', 'rep leaves: existing rep', 'rep leaves: new hire'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'customer-year',
  outcomeMeasure: 'annual sales to the customer',
  figures: [
    {
      treatment: 'rep transition',
      statistic: 'relative change in annual sales (range)',
      value: [-17.6, -13.2],
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'replacement by new hire vs existing rep',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'new hire worse',
    },
    {
      treatment: 'replacement similar to departed rep',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 1,
      qualitative: 'better',
    },
    {
      treatment: 'star replacement',
      statistic: 'effect',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 0,
      qualitative: 'no better',
    },
    {
      treatment: 'loss avoidable by better assignment',
      statistic: 'share',
      value: 40,
      unit: 'percent of the loss',
      confidence: 'verified',
    },
  ],
  derived: [],
  significance: 'Reported; se not retrieved.',
  replication: {
    status: 'mixed',
    notes:
      'Schmitz et al. (2020): over 2,040 customers a disruption can RAISE performance by more than 29%, depending on ' +
      "prior relation and the new rep's relationship management.",
    citations: ['Schmitz, Friess, Alavi & Habel 2020 J. Marketing, doi 10.1177/0022242919882630'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Part of the account is a social tie to a person; it leaves with the person unless the successor resembles them.',
  modelMustReproduce:
    'Mean loss 13-18% in the first year after handover; smaller for an insider who resembles the old manager; ' +
    'skill of the successor irrelevant; upside tail when the old relation was stale.',
  suggestedTest: 'First-year loss after handover in [0.13,0.18]; smaller for a similar insider.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'primary_abstract',
};

/** The year after the handover, month by month. */
const YEAR = { from: 2, until: 13 };
const least = figureOf(finding, 'rep transition', 1) / 100;
const most = figureOf(finding, 'rep transition', 0) / 100;

/** Shi, Sridhar, Grewal & Lilien (2017): customers whose sales representative leaves. */
export const shi2017: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: YEAR.until,
    groups: [{ name: 'customers', given: assumed.shareGiven }],
    control: 'rep stays',
    arms: {
      'existing rep': handover(inheritance.insider),
      'new hire': handover(inheritance.newcomer),
    },
  }),
  cells: {
    stays: { arm: 'rep stays', ...YEAR },
    existing: { arm: 'existing rep', ...YEAR },
    newHire: { arm: 'new hire', ...YEAR },
  },
  comparisons: [
    {
      name: 'sales in the year after a departure, half existing reps and half new hires, against none',
      weights: { existing: 0.5, newHire: 0.5, stays: -1 },
      relativeTo: 'stays',
      unit: 'relative change',
      published: withBounds('negative', (least + most) / 2, [most, least]),
    },
    {
      name: 'new hire against existing rep',
      weights: { newHire: 1, existing: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  conditions: [{ name: 'a relationship that had gone sour', values: { goodwillStart: -1, frameStart: 0 } }],
  note:
    'The share that successors inherit is a plausible start, and so is the half of orders that customers place; ' +
    'the fall is larger than the published one. In a relationship that has gone sour, a new face raises sales, as ' +
    'Schmitz and others (2020) found.',
};
