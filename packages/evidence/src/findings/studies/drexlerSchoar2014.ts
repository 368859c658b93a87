import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly, sizeOnly } from '../published.js';
import { assumed, inheritance } from '../settings.js';
import { handover } from '../treatments.js';

const finding: Finding = {
  id: 'drexler_schoar_2014',
  short: 'Drexler & Schoar 2014',
  citation:
    'Drexler, A. & Schoar, A. (2014). Do relationships matter? Evidence from loan officer turnover. Management ' +
    'Science, 60(11), 2722-2736.',
  doi: '10.1287/mnsc.2014.1957',
  design:
    'Chilean bank (BancoEstado), small firms; leaves of loan officers as shocks: sick, maternity, resignation, ' +
    'dismissal.',
  treatments: ['officer present', 'on leave (planned / unplanned)'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'borrower-month',
  outcomeMeasure: 'delinquency, default, loan approval',
  figures: [
    {
      treatment: 'on leave: clients in good standing',
      statistic: 'relative change in probability of delinquency',
      value: 22,
      unit: 'percent (almost)',
      confidence: 'verified',
    },
    {
      treatment: 'on leave: already delinquent',
      statistic: 'relative change in default',
      value: 18,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'on leave',
      statistic: 'loan approval rate',
      value: -5,
      unit: 'percent',
      confidence: 'verified',
    },
    {
      treatment: 'planned leave / voluntary resignation',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: 1,
      qualitative: 'smaller costs',
    },
    {
      treatment: 'sick leave / dismissal',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'larger costs',
    },
  ],
  derived: [],
  significance: 'Reported; se not retrieved.',
  replication: {
    status: 'untested',
    notes: 'Same direction in other banking work (abstract on syndicated loans).',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'Loyalty is to the person; when the person goes the customer feels free to default or leave. Handover ' +
    'preserves it.',
  modelMustReproduce:
    'Both sides change: customers defect (+22% / +18%) and the rule-bound stand-in grants less (-5%). Damage ' +
    'scales down with an orderly, incentivised handover.',
  suggestedTest:
    'Customer defection up by about 20% in relative terms during an unplanned absence; near zero with orderly ' +
    'handover.',
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'secondary',
};

/** Three months of absence. */
const LEAVE = { from: 2, until: 4 };

/** Drexler & Schoar (2014): borrowers whose loan officer is away, with or without a handover. */
export const drexlerSchoar2014: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'partners',
    rounds: LEAVE.until,
    groups: [{ name: 'borrowers', given: assumed.shareGiven }],
    control: 'officer present',
    arms: {
      'unplanned leave': handover(inheritance.newcomer),
      'planned leave': handover(inheritance.insider),
    },
  }),
  cells: {
    present: { arm: 'officer present', of: 'taken', ...LEAVE },
    unplanned: { arm: 'unplanned leave', of: 'taken', ...LEAVE },
    planned: { arm: 'planned leave', of: 'taken', ...LEAVE },
  },
  comparisons: [
    {
      name: 'delinquency during an unplanned leave against none',
      weights: { unplanned: 1, present: -1 },
      relativeTo: 'present',
      unit: 'relative change',
      published: sizeOnly('positive', figureOf(finding, 'on leave: clients in good standing') / 100),
    },
    {
      name: 'delinquency during a planned leave against an unplanned one',
      weights: { planned: 1, unplanned: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  note:
    'The level of delinquency was not found and is assumed to be one half; the share that the stand-in inherits ' +
    'is a plausible start. The bank also grants fewer loans; that is the other side of the relationship and not ' +
    'modelled.',
};
