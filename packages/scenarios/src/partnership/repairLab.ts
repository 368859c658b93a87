import { lever, mechanismParameter } from '@fairweather/core';
import { definePartnership, money, month, monthOrNever, promised, share } from './definePartnership.js';

const apology = { repairFrom: 18, repairCost: 0.25 };
const favour = { favourFrom: 18 };
const promise = { repairFrom: 18, sincerity: 0.25 };

/**
 * A breach and its repair: a refused favour and a season by the rules; then words, a favour, both, a new person, a
 * promise, or nothing but time.
 */
export const repairLab = definePartnership({
  name: 'repair-lab',
  title: 'The repair lab',
  story:
    'After a good year the seller refuses a favour that mattered, and then goes by the book for a season. Half a ' +
    'year later it wants the relationship back and can try words, favours, a new face, or time.',
  source:
    'Schweitzer, Hershey & Bradlow (2006), doi:10.1016/j.obhdp.2006.05.005: in a money game consistent acts ' +
    'restore trust, and a promise speeds this up (no replication looked up); a new face helps where a ' +
    'relationship has gone sour, according to Schmitz and others (2020) among 2,040 customers, but costs ' +
    'according to Shi et al. (2017), doi:10.1509/jm.15.0358 (mixed). All strengths are illustrative',
  roles: [
    'The customer: they refused you when it mattered, and then went by the book. Decide what would make you come ' +
      'back, and what would only sound good.',
    'The seller: you want this customer back. You have words, a costly favour, a new face, or patience, and not ' +
      'the money for all of them.',
    'The new colleague: you refused nobody anything, and you inherit half of the anger. Your first conversation ' +
      'is today.',
  ],
  parameters: {
    frameStart: promised(
      0.9,
      'partnership at the start',
      'How social the relationship was before the breach: 1 is friendship, 0 plain trade.',
    ),
    frameCarry: mechanismParameter('frameCarry', {
      default: 0.5,
      source: 'plausible start: a new person inherits half of the warmth; no data determine it',
    }),
    goodwillCarry: mechanismParameter('goodwillCarry', {
      default: 0.5,
      source:
        'plausible start: half of a grudge is against the person, half against the firm; no data determine it',
    }),
    breachMonth: monthOrNever(
      12,
      'breach',
      'Month in which the favour is refused and the rules begin; 0 is never.',
    ),
    rulesUntil: month(14, 'by the rules until', 'Last month in which the seller goes by the rules.'),
    repairFrom: monthOrNever(0, 'words from', 'First month of an apology or of a promise; 0 is never.'),
    repairUntil: month(29, 'words until', 'Last month of the apology or promise.'),
    sincerity: share(
      1,
      'weight of the words',
      'Worth of the words: 1 is a sincere apology, 0.25 a mere promise.',
    ),
    repairCost: lever({
      default: 0,
      high: 1000,
      unit: 'thousand per month',
      label: 'cost of the words',
      meaning: 'Cost of the words to the seller, per customer and month.',
    }),
    favourFrom: monthOrNever(
      0,
      'costly favour',
      'Month in which the seller does a costly favour; 0 is never.',
    ),
    newPersonFrom: monthOrNever(
      0,
      'new person',
      'Month at the start of which a new person takes over; 0 is never.',
    ),
    newPersonCost: money(
      5,
      'cost of a new person',
      'Cost to the seller of bringing in a new person, per customer.',
    ),
    brokenMonth: monthOrNever(0, 'broken again', 'Month in which another favour is refused; 0 is never.'),
  },
  policy: [
    { kind: 'favour', label: 'breach', from: 'breachMonth', need: 1, granted: 0 },
    { kind: 'rules', label: 'by the rules', from: 'breachMonth', until: 'rulesUntil', strength: 1 },
    {
      kind: 'repair',
      label: 'words',
      from: 'repairFrom',
      until: 'repairUntil',
      strength: 'sincerity',
      cost: 'repairCost',
    },
    { kind: 'favour', label: 'costly favour', from: 'favourFrom', need: 1, granted: 1 },
    { kind: 'handover', label: 'new person', from: 'newPersonFrom' },
    // A repair without strength: it only costs.
    {
      kind: 'repair',
      from: 'newPersonFrom',
      until: 'newPersonFrom',
      strength: 0,
      cost: 'newPersonCost',
    },
    { kind: 'favour', label: 'broken again', from: 'brokenMonth', need: 1, granted: 0 },
  ],
  asGiven: 'time alone',
  arms: [
    { name: 'no breach', values: { breachMonth: 0 } },
    { name: 'apology', values: apology },
    { name: 'costly favour', values: favour },
    { name: 'restitution', values: { ...apology, ...favour } },
    { name: 'new person', values: { newPersonFrom: 18 } },
    { name: 'promise kept', values: promise },
    { name: 'promise broken', values: { ...promise, brokenMonth: 30 } },
  ],
  compareWith: 'time alone',
});
