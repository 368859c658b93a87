import { countOf } from '../countOf.js';
import { kahnemanKnetschThaler1986 as finding } from '../data/kahnemanKnetschThaler1986.js';
import type { Comparison, Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { type CountedShare, shareGap } from '../published.js';
import { refusal } from '../treatments.js';

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
export const kahnemanKnetschThaler1986: Experiment = {
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
