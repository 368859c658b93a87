import {
  type ArmResult,
  acrossReplicates,
  CONFIDENCE_LEVEL,
  type Difference,
  type Experiment,
  findArm,
  type MeasureKind,
  measureOf,
  pairedDifference,
  priceNames,
  windowInterval,
} from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import { armDifferences } from '../counts/armDifferences.js';
import { movesOf } from '../counts/summary.js';

import { bestArm, tradeMoney, yearlyRate } from './money.js';
import { sidesOf } from './sides.js';
import { tradeStages } from './stages.js';
import type { ArmPrices, ShareFinding, TradeSummary } from './TradeSummary.js';

type Stretch = KnownScenario['blocks'][number];

/** Computes the numbers for the description of an experiment with trade. */
export function summariseTrade(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
): TradeSummary {
  const { arms } = experiment;
  const { blocks } = known;
  const baseline = findArm(experiment, compareWith);
  const orders = measureOf(known.scenario, 'orders');
  const alive = measureOf(known.scenario, 'alive');
  const money = tradeMoney(arms, baseline);
  const ends = (block: Stretch) => ({ from: block.until, until: block.until });
  return {
    ...(orders ? { orders: shareFinding(arms, baseline, orders, blocks, (block) => block) } : {}),
    ...(alive ? { lasting: shareFinding(arms, baseline, alive, blocks, ends) } : {}),
    money,
    ...(money.length > 0
      ? { best: { seller: bestArm(arms, 'sellerCash'), buyer: bestArm(arms, 'buyerCash') } }
      : {}),
    stages: arms.flatMap(tradeStages),
    moves:
      blocks.length < 3
        ? []
        : movesOf(arms[0], [blocks[0], blocks[blocks.length - 2], blocks[blocks.length - 1]]),
    prices: arms
      .filter((arm) => arm !== baseline)
      .map((arm) => pricesOf(arm, baseline, blocks[blocks.length - 1])),
    sides: sidesOf(arms, known),
    yearlyRate: yearlyRate(arms[0]),
  };
}

function shareFinding(
  arms: readonly ArmResult[],
  baseline: ArmResult,
  measure: string,
  blocks: readonly Stretch[],
  over: (block: Stretch) => Stretch,
): ShareFinding {
  const stretches = blocks.map(over);
  return {
    levels: stretches.map(({ from, until }) => ({
      from,
      until,
      ...windowInterval(arms[0].outcome, measure, from, until),
    })),
    differences: armDifferences(arms, baseline, measure, stretches),
  };
}

/** The four prices, and binding, compared with the arm to compare with. */
function pricesOf(arm: ArmResult, baseline: ArmResult, stretch: Stretch): ArmPrices {
  const prices = priceNames.flatMap((price) => {
    const apart = apartIn(price, arm, baseline, stretch);
    return apart ? [{ price, ...apart }] : [];
  });
  const binding = apartIn('binding', arm, baseline, stretch);
  const parts = partsOf(arm, baseline, stretch);
  return { arm: arm.name, prices, ...(binding ? { binding } : {}), ...(parts ? { parts } : {}) };
}

/**
 * The difference in orders in two parts, replicate by replicate. Orders are the share of relationships that last times
 * the orders of each of them; each factor's difference is weighted by the mean of the other.
 */
function partsOf(arm: ArmResult, baseline: ArmResult, { from, until }: Stretch): ArmPrices['parts'] {
  const [orders, alive] = [measureOf(arm.scenario, 'orders'), measureOf(arm.scenario, 'alive')];
  if (!orders || !alive) return undefined;
  const [own, compared] = [arm, baseline].map(({ outcome }) => ({
    orders: acrossReplicates(outcome, orders, from, until),
    alive: acrossReplicates(outcome, alive, from, until),
  }));
  let ended = 0;
  let lasting = 0;
  const replicates = own.orders.length;
  for (let k = 0; k < replicates; k++) {
    const [a, b] = [own.alive[k], compared.alive[k]];
    if (a === 0 && b === 0) continue;
    // If no relationship is left, the whole difference is due to those who have left.
    const each = a > 0 ? own.orders[k] / a : compared.orders[k] / b;
    const other = b > 0 ? compared.orders[k] / b : each;
    ended += ((a - b) * (each + other)) / 2 / replicates;
    lasting += ((each - other) * (a + b)) / 2 / replicates;
  }
  return { ended, lasting };
}

/** The difference of two arms in what people feel, over the replicates in which a relationship is left in both. */
function apartIn(
  kind: MeasureKind,
  arm: ArmResult,
  baseline: ArmResult,
  { from, until }: Stretch,
): Difference | undefined {
  const measure = measureOf(arm.scenario, kind);
  if (!measure) return undefined;
  const own = acrossReplicates(arm.outcome, measure, from, until);
  const compared = acrossReplicates(baseline.outcome, measure, from, until);
  const both = (_: number, i: number) => !Number.isNaN(own[i] - compared[i]);
  const kept = own.filter(both);
  return kept.length > 0 ? pairedDifference(kept, compared.filter(both), CONFIDENCE_LEVEL) : undefined;
}
