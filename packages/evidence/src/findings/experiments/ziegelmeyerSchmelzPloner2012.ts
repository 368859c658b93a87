import { ziegelmeyerSchmelzPloner2012 as finding } from '../data/ziegelmeyerSchmelzPloner2012.js';
import type { Experiment } from '../Experiment.js';
import { figureOf } from '../figureOf.js';
import { laboratory } from '../laboratory.js';
import { sizeOnly, withError } from '../published.js';
import { inSetting, rules } from '../treatments.js';

const ENDOWMENT = 120;
const HYPOTHETICAL = 'PSZ4 (hypothetical incentives)';
/** The pools who played for money, and how many agents each had. */
const PAID = { PSZ1: 29, PSZ2: 30, PSZ3: 33, PSZ5: 28, SV: 33, BHL1: 38 };
const AGENTS = Object.values(PAID).reduce((sum, n) => sum + n, 0);
/** Published means are [control, no control]. */
const freely = (pool: string) => figureOf(finding, pool, 1);
const effect = (pool: string) => figureOf(finding, pool, 0) - freely(pool);
const pools = { ...PAID, [HYPOTHETICAL]: 57 };
/** Each paid pool weighs by its agents. */
const pooled = Object.entries(PAID).flatMap(([pool, n]) => [
  [`${pool} controlled`, n / AGENTS],
  [`${pool} free`, -n / AGENTS],
]);

/** Ziegelmeyer, Schmelz & Ploner (2012) and others: the game of Falk & Kosfeld in other pools. */
export const ziegelmeyerSchmelzPloner2012: Experiment = {
  finding,
  scenario: laboratory({
    finding,
    setting: 'strangers',
    groups: Object.entries(pools).map(([name, observations]) => ({
      name,
      given: freely(name) / ENDOWMENT,
      observations,
    })),
    control: 'no minimum',
    arms: { 'minimum 10': rules(1) },
    people: 200,
  }),
  minimum: { endowment: ENDOWMENT, of: { 'minimum 10': 10 } },
  cells: Object.fromEntries(
    Object.keys(pools).flatMap((group) => [
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
      published: withError('none', -0.43, 0.83),
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
      weights: { [`${HYPOTHETICAL} controlled`]: 1, [`${HYPOTHETICAL} free`]: -1 },
      scale: ENDOWMENT,
      unit: 'points',
      published: withError('negative', effect(HYPOTHETICAL), 2.5),
    },
  ],
  conditions: [{ name: 'people in a market frame', values: inSetting('market') }],
  note:
    'Each pool starts at what it gave freely, and nothing else differs: the pools that give more lose ' +
    'more. That PSZ4 had hypothetical stakes is an inference from its numbers.',
};
