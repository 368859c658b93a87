import { haifaCentres } from '@fairweather/scenarios';
import type { Finding } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { directionOnly } from '../published.js';
import { assumed } from '../settings.js';
import { inSetting, pay } from '../treatments.js';

const finding: Finding = {
  id: 'metcalf_2020',
  short: 'Metcalf et al. 2020 (fine replication)',
  citation:
    'Metcalf, C., Satterthwaite, E.A., Dillbary, J.S. & Stoddard, B. (2020). Is a fine still a price? Replication ' +
    'as robustness in empirical legal studies. International Review of Law and Economics, 63, 105906.',
  doi: '10.1016/j.irle.2020.105906',
  design:
    'MTurk vignettes of the day-care setting and of income-tax reporting; two fines or a social-norm measure.',
  treatments: ['none', 'fines', 'norm message'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'respondent',
  outcomeMeasure: 'anticipated lateness / compliance',
  figures: [
    {
      treatment: 'fine vs none',
      statistic: 'sign',
      value: null,
      unit: null,
      confidence: 'verified',
      sign: -1,
      qualitative: 'less anticipated late behaviour',
    },
  ],
  derived: [],
  significance: 'Not retrieved.',
  replication: {
    status: 'failed',
    notes:
      'Conceptual (vignette) replication of Gneezy & Rustichini 2000: does not replicate; no shift in moral concerns.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'Lateness should rise.',
  modelMustReproduce:
    'With strangers and hypothetical choices the fine deters. So the backfire must depend on an existing ' +
    'relationship and an incomplete contract, not on fines as such.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

const WEEKS = 4;
const DAYS = 5;
const pickUps = haifaCentres.reduce((sum, { children }) => sum + children * WEEKS * DAYS, 0);
const late = haifaCentres.reduce(
  (sum, centre) => sum + centre.late.slice(0, WEEKS).reduce((all, count) => all + count, 0),
  0,
);
/** NIS 10 for half an hour, when a baby-sitter earned NIS 17.50 an hour: the fine of the vignette's model. */
const FINE = 10 / (17.5 / 2);

/** Metcalf and others (2020): would you come late to the day-care, and would you if it were fined? */
export const metcalf2020: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'market',
    groups: [{ name: 'respondents', given: 1 - late / pickUps, observations: pickUps }],
    control: 'no fine',
    arms: { fine: pay(FINE), 'weak fine': pay(assumed.weak) },
  }),
  cells: {
    none: { arm: 'no fine', of: 'taken' },
    fined: { arm: 'fine', of: 'taken' },
    finedWeakly: { arm: 'weak fine', of: 'taken' },
  },
  comparisons: [
    {
      name: 'lateness with a fine against none',
      weights: { fined: 1, none: -1 },
      unit: 'share',
      published: directionOnly('negative'),
    },
  ],
  conditions: [
    { name: 'parents who know the teacher', values: inSetting('partners') },
    {
      name: 'parents who know the teacher, and a weak fine',
      values: inSetting('partners'),
      weights: { finedWeakly: 1, none: -1 },
    },
  ],
  note:
    'Strangers with hypothetical choices are a market, and there a fine deters. Among parents who know the ' +
    'teacher the same fine, that of the day-care study, has no effect that matters, although that study saw ' +
    'lateness rise; a fine of a quarter of the going rate, about NIS 2, would raise it. That condition was added ' +
    'after seeing the first. The share who come late is that of the day-care study.',
};
