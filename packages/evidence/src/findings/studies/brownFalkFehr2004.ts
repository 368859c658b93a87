import type { Finding } from '../Finding.js';
import type { Study } from '../FindingDesign.js';

const finding: Finding = {
  id: 'brown_falk_fehr_2004',
  short: 'Brown, Falk & Fehr 2004',
  citation:
    'Brown, M., Falk, A. & Fehr, E. (2004). Relational contracts and the nature of market interactions. ' +
    'Econometrica, 72(3), 747-780.',
  doi: '10.1111/j.1468-0262.2004.00511.x',
  design:
    '15-period labour/goods market, excess supply of workers. C: effort enforced by third party; ICF: not ' +
    'enforced, fixed IDs; ICR: not enforced, random IDs.',
  treatments: ['C', 'ICF', 'ICR'],
  nTotal: null,
  nPerTreatment: null,
  unit: 'trade',
  outcomeMeasure: 'effort (1-10), offers private/public, relationship length, rents',
  figures: [
    {
      treatment: 'ICF',
      statistic: 'mean effort',
      value: 6.9,
      unit: '1-10',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'ICR',
      statistic: 'mean effort',
      value: 3.3,
      unit: '1-10',
      confidence: 'memory',
      note: 'low certainty',
    },
    {
      treatment: 'ICF',
      statistic: 'initiation of trades',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'vast majority by private offers',
    },
    {
      treatment: 'C',
      statistic: 'initiation of trades',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'vast majority by public offers, mostly one-shot',
    },
    {
      treatment: 'ICF',
      statistic: 'rents',
      value: null,
      unit: null,
      confidence: 'verified',
      qualitative: 'shared about equally',
    },
  ],
  derived: [],
  significance: 'Not retrieved.',
  replication: {
    status: 'successful',
    notes: 'Follow-ups by the same group (e.g. Brown, Falk & Fehr 2012 JEEA on competition; memory).',
    citations: ['Brown, Falk & Fehr 2012 [memory]'],
    confidence: 'memory',
  },
  predictionSocialVsMarket:
    'With enforceable contracts partners are interchangeable; without, the market breaks into loyal pairs and ' +
    'termination is the sanction.',
  modelMustReproduce:
    'Emergence test: remove third-party enforcement, keep identities, and long pairs with high effort "from the ' +
    'very beginning" must appear; remove identities too and effort collapses; add enforcement and loyalty ' +
    'disappears.',
  suggestedTest: null,
  caveats: [],
  directionConfidence: 'verified',
  effectSizeVerified: false,
  verificationLevel: 'direction_only_from_abstract',
};

/** Brown, Falk & Fehr 2004, which the mechanism cannot express. */
export const brownFalkFehr2004: Study = {
  finding,
  notModelled:
    'The mechanism takes as given who trades with whom. It does not include partners who are chosen, kept and ' +
    'dismissed in a market.',
};
