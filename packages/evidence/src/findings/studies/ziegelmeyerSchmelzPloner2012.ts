import { countOf, derivedOf, type Finding, figureOf } from '../Finding.js';
import type { FindingDesign } from '../FindingDesign.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly, withError } from '../published.js';
import { inSetting, rules } from '../treatments.js';

const finding: Finding = {
  id: 'ziegelmeyer_schmelz_ploner_2012',
  short: 'Ziegelmeyer et al. 2012 (+ Schnedler-Vadovic, Burdin et al.) C10 replications',
  citation:
    'Ziegelmeyer, A., Schmelz, K. & Ploner, M. (2012). Hidden costs of control: four repetitions and an ' +
    'extension. Experimental Economics, 15, 323-340; with C10 arms of Schnedler & Vadovic and of Burdin, Halliday ' +
    '& Landini (2018).',
  doi: '10.1007/s10683-011-9302-8',
  design:
    'Same C10 game in other student pools, real incentives (PSZ1, 2, 3, 5, SV, BHL1); PSZ4 is the flat-fee, ' +
    'hypothetical extension.',
  treatments: ['control', 'no control'],
  nTotal: 248,
  nPerTreatment: {
    'PSZ1 Jena': 29,
    'PSZ2 Trento': 30,
    'PSZ3 Jena': 33,
    'PSZ5 Jena': 28,
    'SV Mannheim': 33,
    'BHL1 UMass': 38,
    'PSZ4 Jena (hypothetical)': 57,
  },
  unit: 'agent',
  outcomeMeasure: 'transfer (list values are [control, no control])',
  figures: [
    {
      treatment: 'PSZ1',
      statistic: 'means',
      value: [14.66, 13.83],
      unit: 'points',
      confidence: 'verified',
      n: 29,
    },
    {
      treatment: 'PSZ2',
      statistic: 'means',
      value: [12.5, 9.53],
      unit: 'points',
      confidence: 'verified',
      n: 30,
    },
    {
      treatment: 'PSZ3',
      statistic: 'means',
      value: [13.82, 15.97],
      unit: 'points',
      confidence: 'verified',
      n: 33,
    },
    {
      treatment: 'PSZ5',
      statistic: 'means',
      value: [15.89, 16.07],
      unit: 'points',
      confidence: 'verified',
      n: 28,
    },
    {
      treatment: 'SV',
      statistic: 'means',
      value: [18.52, 17.82],
      unit: 'points',
      confidence: 'verified',
      n: 33,
    },
    {
      treatment: 'BHL1',
      statistic: 'means',
      value: [17.47, 21.24],
      unit: 'points',
      confidence: 'verified',
      n: 38,
    },
    {
      treatment: 'PSZ4 (hypothetical incentives)',
      statistic: 'means',
      value: [20.58, 27.79],
      unit: 'points',
      confidence: 'verified',
      n: 57,
    },
    {
      treatment: 'pooled real incentives',
      statistic: 'means',
      value: [15.58, 16.02],
      unit: 'points',
      confidence: 'verified',
      n: 191,
    },
    {
      treatment: 'pooled real incentives: negative / neutral / positive',
      statistic: 'share',
      value: [0.351, 0.188, 0.461],
      unit: 'share',
      confidence: 'verified',
      n: 191,
    },
    {
      treatment: 'PSZ4: negative / neutral / positive',
      statistic: 'share',
      value: [0.456, 0.333, 0.211],
      unit: 'share',
      confidence: 'verified',
      n: 57,
    },
  ],
  derived: [
    {
      name: 'pooled effect, real incentives (n=191)',
      value: -0.43,
      se: 0.83,
    },
    {
      name: 'effect, hypothetical (n=57)',
      value: -7.21,
      se: 2.5,
    },
    {
      name: 'pooled effect incl. original, real incentives (n=263)',
      value: -1.81,
      se: 0.73,
    },
    {
      name: 'correlation over 8 pools of no-control mean with effect',
      value: -0.95,
    },
  ],
  significance:
    'Computed here, signed rank: pooled real p = 0.69; hypothetical p = 0.002; pooled real incl. original p = 0.11.',
  replication: {
    status: 'partial',
    notes: 'See falk_kosfeld_2006.',
    citations: [],
    confidence: 'verified',
  },
  predictionSocialVsMarket: 'As falk_kosfeld_2006.',
  modelMustReproduce:
    'Between-pool variation: pools with high voluntary transfers lose from control, pools with low ones gain ' +
    '(part of the -0.95 is mechanical, since a floor of 10 helps most where people give nothing). Stated ' +
    'behaviour (hypothetical) shows the full hidden cost, paid behaviour on average does not.',
  suggestedTest: 'Across pools, regress effect of control on no-control mean: slope must be negative.',
  caveats: [
    'That PSZ4 is the hypothetical extension is an inference from subject counts (57 agents = a quarter of 228 ' +
      'subjects; the other four samples fit 476) and from its result; the package does not label it.',
  ],
  directionConfidence: 'verified',
  effectSizeVerified: true,
  verificationLevel: 'data_or_transcribed_tables',
};

const ENDOWMENT = 120;
const HYPOTHETICAL = 'PSZ4 (hypothetical incentives)';
/** The pools that played for money. */
const PAID = ['PSZ1', 'PSZ2', 'PSZ3', 'PSZ5', 'SV', 'BHL1'];
const agents = (pool: string) => countOf(finding, pool);
const allPaid = PAID.reduce((sum, pool) => sum + agents(pool), 0);
/** Published means are [control, no control]. */
const freely = (pool: string) => figureOf(finding, pool, 1);
const effect = (pool: string) => figureOf(finding, pool, 0) - freely(pool);
const pools = [...PAID, HYPOTHETICAL];
const pooledEffect = derivedOf(finding, 'pooled effect, real incentives (n=191)');
const hypotheticalEffect = derivedOf(finding, 'effect, hypothetical (n=57)');
/** Each paid pool is weighted by its number of agents. */
const pooled = PAID.flatMap((pool) => [
  [`${pool} controlled`, agents(pool) / allPaid],
  [`${pool} free`, -agents(pool) / allPaid],
]);

const hypothetical = { [`${HYPOTHETICAL} controlled`]: 1, [`${HYPOTHETICAL} free`]: -1 };

/** Ziegelmeyer, Schmelz & Ploner (2012) and others: the game of Falk & Kosfeld in other pools. */
export const ziegelmeyerSchmelzPloner2012: FindingDesign = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: pools.map((name) => ({
      name,
      given: freely(name) / ENDOWMENT,
      observations: agents(name),
    })),
    control: 'no minimum',
    arms: { 'minimum 10': rules(1) },
    people: 200,
  }),
  minimum: { endowment: ENDOWMENT, of: { 'minimum 10': 10 } },
  cells: Object.fromEntries(
    pools.flatMap((group) => [
      [`${group} free`, { arm: 'no minimum', group }],
      [`${group} controlled`, { arm: 'minimum 10', group }],
    ]),
  ),
  comparisons: [
    {
      name: 'paid pools together: minimum against none',
      weights: Object.fromEntries(pooled),
      scale: ENDOWMENT,
      unit: 'points',
      published: withError('none', pooledEffect.value, pooledEffect.se),
    },
    {
      name: 'effect in the pool that gives most freely (BHL1), less the effect in the one that gives least (PSZ2)',
      weights: { 'BHL1 controlled': 1, 'BHL1 free': -1, 'PSZ2 controlled': -1, 'PSZ2 free': 1 },
      scale: ENDOWMENT,
      unit: 'points',
      published: sizeOnly('negative', effect('BHL1') - effect('PSZ2')),
    },
    {
      name: 'hypothetical stakes: minimum against none',
      weights: hypothetical,
      scale: ENDOWMENT,
      unit: 'points',
      published: withError('negative', effect(HYPOTHETICAL), hypotheticalEffect.se),
    },
  ],
  conditions: [
    { name: 'hypothetical stakes', weights: hypothetical },
    { name: 'people in a market frame', values: inSetting('market') },
  ],
  note:
    'Each pool starts at what it gave freely, and nothing else differs: the pools that give more lose more. The ' +
    'hypothetical stakes of PSZ4 are inferred from its numbers.',
};
