import { type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly } from '../published.js';
import { gift, inSetting, pay, proSocial } from '../treatments.js';

const finding: Finding = {
  id: 'fehr_rockenbach_2003',
  short: 'Fehr & Rockenbach 2003 / Fehr & List 2004',
  citation:
    'Fehr, E. & Rockenbach, B. (2003). Detrimental effects of sanctions on human altruism. Nature, 422, 137-140; ' +
    'Fehr, E. & List, J.A. (2004). The hidden costs and returns of incentives. JEEA, 2(5), 743-771.',
  doi: '10.1038/nature01474',
  design:
    'Trust game; investor names a desired back-transfer; in the incentive treatment may also threaten a fine, or ' +
    'explicitly withhold it. Students; and CEOs (2004).',
  treatments: ['trust', 'fine imposed', 'fine available but withheld'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'pair',
  outcomeMeasure: 'back-transfer as share of tripled investment',
  figures: [
    {
      treatment: 'fine imposed',
      statistic: 'share returned',
      value: 0.3,
      unit: 'share of tripled amount',
      confidence: 'memory',
    },
    {
      treatment: 'trust (no fine available)',
      statistic: 'share returned',
      value: 0.41,
      unit: 'share of tripled amount',
      confidence: 'memory',
    },
    {
      treatment: 'fine withheld',
      statistic: 'share returned',
      value: 0.48,
      unit: 'share of tripled amount',
      confidence: 'memory',
    },
    {
      treatment: 'ordering',
      statistic: 'ordinal',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'withheld > unavailable > imposed',
    },
    {
      treatment: 'investors who use the threat',
      statistic: 'share',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'most; CEOs significantly less than students',
    },
  ],
  derived: [],
  significance: 'Reported as significant (abstracts).',
  replication: {
    status: 'contested',
    notes:
      'Davis, Schwartz & Young (2017) repeat it with a gift-exchange game: hidden return not observed, and the ' +
      'results show the opposite.',
    citations: ['Davis, Schwartz & Young 2017 Theoretical Economics Letters 7(5)'],
    confidence: 'verified',
  },
  predictionSocialVsMarket:
    'A sanction seen as selfish destroys goodwill; refraining from an available sanction creates goodwill.',
  modelMustReproduce:
    'Three-way ordering withheld > none available > imposed, with an intention term (fair sanctions are ' +
    'harmless). Sign of "withheld vs none" should be a free parameter: contested.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

const TRUST = 'trust (no fine available)';
/** A fine of 4; each side had an endowment of 10 for the session (from memory). */
const FINE = 4 / 10;
const gap = (treatment: string, from: string) => figureOf(finding, treatment) - figureOf(finding, from);

/**
 * Fehr & Rockenbach (2003): amounts returned under trust, under the threat of a fine, and when the threat is withheld.
 */
export const fehrRockenbach2003: FindingDesign = {
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
