import { defineScenario, mechanismParameter } from '@fairweather/core';
import { haifaCentres } from '../studies/haifa.js';

const BASELINE_WEEKS = 4;
const DAYS_A_WEEK = 5;

const week = { low: 1, high: 20, whole: true, unit: 'week', role: 'lever' } as const;
const weekOrNever = { ...week, low: 0 } as const;

/** The day-care fine: Gneezy & Rustichini's ten centres in Haifa, parent by parent and day by day. */
export const daycare = defineScenario({
  name: 'daycare',
  title: 'The day-care fine',
  story:
    'Now and then parents pick up their children late, but guilt keeps most of them on time. Then six of ten ' +
    'day-care centres fine every late parent, and after week sixteen they stop.',
  source:
    'Gneezy & Rustichini (2000), A fine is a price, Journal of Legal Studies 29(1), 1–17, doi:10.1086/468061',
  calendar: { period: 'working day', unit: 'week', periodsPerUnit: DAYS_A_WEEK, units: 20 },
  groups: haifaCentres.map(({ centre, group, children, late }) => ({
    name: `centre ${centre}`,
    members: children,
    treated: group === 'test',
    baseline: {
      taken: late.slice(0, BASELINE_WEEKS).reduce((sum, count) => sum + count, 0),
      opportunities: BASELINE_WEEKS * DAYS_A_WEEK * children,
    },
  })),
  theory: 'full',
  parameters: {
    fine: {
      default: 10,
      low: 0,
      high: 10_000,
      unit: 'NIS',
      role: 'lever',
      label: 'fine',
      meaning: 'The fine for each late pick-up while it is in force; 0 is no fine.',
      source: 'the study: NIS 10, when a baby-sitter earned NIS 15 to 20 an hour',
    },
    fineFrom: {
      ...week,
      default: 5,
      label: 'fine from',
      meaning: 'First week of the fine.',
      source: 'the study',
    },
    fineUntil: {
      ...week,
      default: 16,
      label: 'fine until',
      meaning: 'Last week of the fine, inclusive.',
      source: 'the study',
    },
    apologyFrom: {
      ...weekOrNever,
      default: 0,
      label: 'apology from',
      meaning: 'First week of a sincere apology by the owner; 0 is never.',
      source: 'a what-if; nobody has tried it',
    },
    apologyUntil: {
      ...week,
      default: 20,
      label: 'apology until',
      meaning: 'Last week in which the apology is kept up, inclusive.',
      source: 'a what-if; nobody has tried it',
    },
    newOwnerFrom: {
      ...weekOrNever,
      default: 0,
      label: 'new owner from',
      meaning: 'Week at the start of which a new owner takes over; 0 is never.',
      source: 'a what-if; nobody has tried it',
    },
    guilt: mechanismParameter('guilt', {
      default: 1.13,
      source:
        'plausible start, chosen with the Haifa plateau in view: weeks 5–20 are described by it, not predicted',
    }),
    guiltSpread: mechanismParameter('guiltSpread', {
      source: 'plausible start; counts per centre cannot identify it',
    }),
    priceSensitivity: mechanismParameter('priceSensitivity', {
      default: 0.01,
      unit: 'logit per NIS',
      source: 'plausible start; one level of fine cannot tell it from guilt',
    }),
    socialMuting: mechanismParameter('socialMuting', { default: 0.8, source: 'plausible start' }),
    cueLoss: mechanismParameter('cueLoss', {
      default: 0.092,
      unit: 'per working day',
      source: 'plausible start, chosen with the climb of weeks 5–8 in view',
    }),
    recovery: mechanismParameter('recovery', {
      default: 0.003,
      unit: 'per working day',
      source: 'plausible start; weeks 17–20 only show that it is small',
    }),
    repairStrength: mechanismParameter('repairStrength', {
      default: 0.05,
      unit: 'per working day',
      source: 'illustrative: the start for firms, per day; no day-care data support it',
    }),
    attention: mechanismParameter('attention', {
      default: 0.092,
      source: 'as fast as the frame, so that the two theories are compared on equal terms',
    }),
    mildBelow: mechanismParameter('mildBelow', {
      default: 75,
      unit: 'NIS',
      source: 'a parking fine was NIS 75 at the time (the study)',
    }),
    priceScale: mechanismParameter('priceScale', { unit: 'NIS', source: 'the fine of the study' }),
    imageScale: mechanismParameter('imageScale', {
      unit: 'NIS',
      source: 'half the fine of the study; plausible start',
    }),
  },
  policy: [
    {
      kind: 'price',
      from: 'fineFrom',
      until: 'fineUntil',
      amount: 'fine',
      groups: 'treated',
      announced: true,
    },
    { kind: 'repair', from: 'apologyFrom', until: 'apologyUntil', strength: 1, groups: 'treated' },
    { kind: 'handover', from: 'newOwnerFrom', groups: 'treated' },
  ],
  measures: [
    measure('late_per_week', 'late pick-ups per week and centre, fined group', 'per week', 'taken'),
    measure(
      'late_per_week_control',
      'late pick-ups per week and centre, control group',
      'per week',
      'taken',
      'untreated',
    ),
    measure('late_share', 'share of pick-ups that are late, fined group', 'share', 'share'),
    measure('sticker', 'sticker price felt, fined group', 'logit', 'sticker'),
    measure('shadow', 'shadow price felt, fined group', 'logit', 'shadow'),
    measure('conscience', 'conscience price felt, fined group', 'logit', 'conscience'),
    measure('crowd', 'crowd price felt, fined group', 'logit', 'crowd'),
    measure('frame', 'frame, fined group: 1 social, 0 market', '1', 'frame'),
    measure('belief', 'belief that the owner is severe, fined group', 'probability', 'belief'),
    measure('norm', 'share of late parents as perceived, fined group', 'share', 'norm'),
  ],
  baselineArm: 'as it happened',
  arms: [
    { name: 'never fined', values: { fine: 0 } },
    { name: 'NIS 200 instead of 10', values: { fine: 200 } },
    { name: 'fined from the first day', values: { fineFrom: 1 } },
    { name: 'dropped with an apology', values: { apologyFrom: 17 } },
    { name: 'a new owner after week 16', values: { newOwnerFrom: 17 } },
  ],
  compareWith: 'never fined',
});

type Kind = 'taken' | 'share' | 'sticker' | 'shadow' | 'conscience' | 'crowd' | 'frame' | 'belief' | 'norm';

function measure<Of extends Kind>(
  name: string,
  label: string,
  unit: string,
  of: Of,
  groups: 'treated' | 'untreated' = 'treated',
) {
  return { name, label, unit, of, groups };
}
