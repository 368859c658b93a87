import {
  type ArmResult,
  acrossReplicates,
  CONFIDENCE_LEVEL,
  type Interval,
  type MeasureKind,
  measureOf,
  PREDICTIVE_LEVEL,
  pairedDifference,
  predictiveInterval,
} from '@fairweather/core';
import { datedEvents } from '@fairweather/core/engine';
import type { KnownScenario } from '@fairweather/scenarios';
import type { ArmSides } from './TradeSummary.js';

type Stretch = KnownScenario['blocks'][number];

/**
 * Who can leave, and who would, in every arm: in the stretch in which a favour is first asked in any of them, the hard
 * times; in the last stretch if no favour has a date.
 *
 * @returns nothing if any part of it is not measured
 */
export function sidesOf(arms: readonly ArmResult[], { blocks }: Pick<KnownScenario, 'blocks'>): ArmSides[] {
  const asked = Math.min(...arms.flatMap(favoursOf));
  const stretch = blocks.find(({ until }) => until >= asked) ?? blocks[blocks.length - 1];
  return arms.flatMap((arm) => sidesOfArm(arm, stretch));
}

/** The units in which a dated favour is asked. */
function favoursOf({ scenario }: ArmResult): number[] {
  return datedEvents(scenario)
    .filter(({ kind, from }) => kind === 'favour' && from > 0)
    .map(({ from }) => from);
}

function sidesOfArm({ name, scenario, outcome }: ArmResult, { from, until }: Stretch): ArmSides[] {
  const kinds = [
    'binding',
    'orders',
    'unbound',
    'buyerHelps',
    'buyerHelpsUnbound',
    'sellerHelps',
    'oneSidedness',
    'left',
    'dropped',
  ] as const satisfies MeasureKind[];
  if (kinds.some((kind) => measureOf(scenario, kind) === undefined)) return [];
  const known = (kind: (typeof kinds)[number], first: number, last: number) =>
    acrossReplicates(outcome, measureOf(scenario, kind) as string, first, last).filter(
      (value) => !Number.isNaN(value),
    );
  const level = (kind: (typeof kinds)[number]) => intervalOf(known(kind, from, until));
  const { units } = outcome;
  const ended = (kind: 'left' | 'dropped') => intervalOf(known(kind, 1, units).map((share) => units * share));
  return [
    {
      arm: name,
      from,
      until,
      binding: level('binding'),
      orders: level('orders'),
      unbound: level('unbound'),
      buyerHelps: level('buyerHelps'),
      buyerHelpsUnbound: level('buyerHelpsUnbound'),
      sellerHelps: level('sellerHelps'),
      oneSidedness: meanOf(known('oneSidedness', from, until)),
      left: ended('left'),
      dropped: ended('dropped'),
    },
  ];
}

const none: Interval = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };

function intervalOf(values: Float64Array): Interval {
  return values.length > 0 ? predictiveInterval(values, PREDICTIVE_LEVEL) : none;
}

/** The mean with its confidence interval. */
function meanOf(values: Float64Array): Interval {
  return values.length > 0
    ? pairedDifference(values, new Float64Array(values.length), CONFIDENCE_LEVEL)
    : none;
}
