import { countOf } from '../countOf.js';
import { ziegelmeyerSchmelzPloner2012 as finding } from '../data/ziegelmeyerSchmelzPloner2012.js';
import { derivedOf } from '../derivedOf.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly, withError } from '../published.js';
import { inSetting, rules } from '../treatments.js';

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
export const ziegelmeyerSchmelzPloner2012: Experiment = {
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
