import { fehrRockenbach2003 as finding } from '../data/fehrRockenbach2003.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { gift, inSetting, pay, proSocial } from '../treatments.js';

const TRUST = 'trust (no fine available)';
/** A fine of 4; each side had an endowment of 10 for the session (from memory). */
const FINE = 4 / 10;
const gap = (treatment: string, from: string) => figureOf(finding, treatment) - figureOf(finding, from);

/**
 * Fehr & Rockenbach (2003): amounts returned under trust, under the threat of a fine, and when the threat is withheld.
 */
export const fehrRockenbach2003: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: [{ name: 'responders', given: figureOf(finding, TRUST) }],
    control: 'trust',
    arms: { 'fine imposed': pay(FINE), 'fine withheld': gift() },
  }),
  cells: {
    trust: { arm: 'trust' },
    imposed: { arm: 'fine imposed' },
    withheld: { arm: 'fine withheld' },
  },
  comparisons: [
    {
      name: 'fine imposed against trust',
      weights: { imposed: 1, trust: -1 },
      unit: 'share',
      published: sizeOnly('negative', gap('fine imposed', TRUST), 'memory'),
    },
    {
      name: 'fine withheld against trust',
      weights: { withheld: 1, trust: -1 },
      unit: 'share',
      published: sizeOnly('positive', gap('fine withheld', TRUST), 'memory'),
    },
    {
      name: 'fine withheld against fine imposed',
      weights: { withheld: 1, imposed: -1 },
      unit: 'share',
      published: sizeOnly('positive', gap('fine withheld', 'fine imposed'), 'memory'),
    },
  ],
  conditions: [
    { name: 'pro-self people', values: proSocial(0) },
    { name: 'people in a market frame', values: inSetting('market') },
  ],
  note:
    'The fine of 4 is scaled by the endowment of 10, and a withheld fine is a kindness. Among pro-self people, or ' +
    'in a market, the fine works: the findings contradict each other, and so do these people.',
};
