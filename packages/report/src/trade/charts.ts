import {
  armColour,
  differenceChart,
  type LinesPanel,
  linesChart,
  panelsChart,
  priceChart,
  type VegaLiteSpec,
} from '@fairweather/charts';
import {
  actOf,
  type Experiment,
  findArm,
  type MeasureSeries,
  measureOf,
  measureSeries,
} from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import { jointly } from '../text/jointly.js';
import { pricedWindows, windowText } from '../text/windows.js';
import type { TradeSummary } from './TradeSummary.js';
import { moneyUnit } from './tables.js';
import type { Side } from './words.js';
import { tradeCharts } from './words.js';

/**
 * The charts of a scenario with trade, by name, in the order in which they are shown. A measure that is missing has no
 * chart.
 */
export function tradeReportCharts(
  experiment: Experiment,
  known: KnownScenario,
  summary: TradeSummary,
  compareWith: string,
): Record<string, VegaLiteSpec> {
  const { scenario, study } = known;
  const orders = measureOf(scenario, 'orders');
  const alive = measureOf(scenario, 'alive');
  const note: Note = (...lines) => [study ? tradeCharts.measured : tradeCharts.illustrative, ...lines];
  const against = experiment.arms.length > 1;
  const prices = summary.moves.map(({ price }) => price);
  return {
    ...(orders ? { orders: ordersChart(experiment, orders, compareWith, note) } : {}),
    ...(alive ? { survival: survivalChart(experiment, alive, note) } : {}),
    ...(against && summary.money.length > 0
      ? { money: moneyChart(experiment, summary, compareWith, note) }
      : {}),
    ...(against && summary.orders
      ? { differences: differencesChart(experiment, summary.orders, compareWith, note) }
      : {}),
    ...(prices.length > 0 ? { prices: pricesChart(experiment, prices, note) } : {}),
  };
}

/** The lines below the title of a chart: those that all charts share, then its own. */
type Note = (...lines: readonly string[]) => readonly string[];

function ordersChart({ arms }: Experiment, measure: string, compareWith: string, note: Note): VegaLiteSpec {
  const compared = inPercent(measureSeries(findArm({ arms }, compareWith).outcome, measure)).mean;
  const panels = arms.map((arm, place) => ({
    ...inPercent(measureSeries(arm.outcome, measure)),
    name: arm.name,
    colour: armColour(place),
    ...(arm.name === compareWith ? {} : { compared }),
    priced: pricedWindows(arm.scenario, true, tradeCharts.price),
  }));
  return panelsChart(panels, {
    title: tradeCharts.orders,
    subtitle: note(tradeCharts.ordersNote(compareWith)),
    unit: arms[0].scenario.calendar.unit,
    yTitle: tradeCharts.ordersAxis,
    description:
      `${tradeCharts.orders}, one panel for each of ${arms.length} arms: ` +
      `${arms.map(({ name }) => name).join(', ')}.`,
    columns: 3,
    width: 250,
    height: 150,
  });
}

function survivalChart({ arms }: Experiment, measure: string, note: Note): VegaLiteSpec {
  const lines = arms.map((arm, place) => ({
    name: arm.name,
    place,
    mean: inPercent(measureSeries(arm.outcome, measure)).mean,
  }));
  return linesChart([{ title: '', yTitle: tradeCharts.lastingAxis, lines }], {
    title: tradeCharts.lasting,
    subtitle: note(tradeCharts.lastingNote),
    unit: arms[0].scenario.calendar.unit,
    description: `${tradeCharts.lasting}: ${tradeCharts.lastingAxis}, a line for each of ${arms.length} arms.`,
  });
}

function moneyChart(
  { arms }: Experiment,
  { money }: TradeSummary,
  compareWith: string,
  note: Note,
): VegaLiteSpec {
  const unit = moneyUnit(arms[0].scenario);
  const panel = (side: Side): LinesPanel => ({
    title: tradeCharts.side[side],
    yTitle: unit,
    lines: money.flatMap((one, place) => {
      const { soFar, difference } = one[side];
      if (difference === null) return [];
      // A single replicate has no interval: the band is then as thin as the line.
      const bound = (of: 'jointLow' | 'jointHigh') =>
        soFar.map((sum) => (Number.isNaN(sum[of]) ? sum.mean : sum[of]));
      const mean = soFar.map((sum) => sum.mean);
      return [{ name: one.arm, place, mean, low: bound('jointLow'), high: bound('jointHigh') }];
    }),
  });
  return linesChart([panel('seller'), panel('buyer')], {
    title: tradeCharts.money(compareWith),
    subtitle: note(tradeCharts.moneyNote(unit), tradeCharts.moneyZero),
    unit: arms[0].scenario.calendar.unit,
    description:
      `${tradeCharts.money(compareWith)}: discounted sums of the seller and of the buyer, a line ` +
      `for each other arm.`,
  });
}

function differencesChart(
  { arms }: Experiment,
  { levels, differences }: NonNullable<TradeSummary['orders']>,
  compareWith: string,
  note: Note,
): VegaLiteSpec {
  const { unit } = arms[0].scenario.calendar;
  const shown = levels.slice(-2).map(({ from }) => from);
  const rows = differences
    // There is no share if no order fell due, and a single replicate has no interval.
    .filter(({ from, mean }) => shown.includes(from) && Number.isFinite(mean))
    .map((difference) => ({ ...difference, ...jointly(difference) }))
    .map(({ arm, from, until, mean, low, high }) => ({
      arm,
      colour: armColour(arms.findIndex(({ name }) => name === arm)),
      window: windowText(unit, from, until),
      mean: 100 * mean,
      low: 100 * (Number.isNaN(low) ? mean : low),
      high: 100 * (Number.isNaN(high) ? mean : high),
    }));
  return differenceChart(rows, {
    title: tradeCharts.differences(compareWith),
    subtitle: note(tradeCharts.differencesNote),
    xTitle: tradeCharts.differencesAxis,
    description:
      `Paired difference of each arm from “${compareWith}” in the share of orders that come, ` +
      `over the last stretches of time.`,
  });
}

function pricesChart({ arms: [given] }: Experiment, prices: readonly string[], note: Note): VegaLiteSpec {
  const { taking } = actOf(given.scenario);
  return priceChart(
    prices.map((name) => ({ name, mean: measureSeries(given.outcome, name).mean })),
    {
      title: tradeCharts.prices(taking, given.name),
      subtitle: note(tradeCharts.pricesNote),
      unit: given.scenario.calendar.unit,
      yTitle: tradeCharts.pricesAxis(taking),
      description: `The sticker, shadow, conscience and crowd price of ${taking} over time, in logits.`,
    },
  );
}

function inPercent({ mean, low, high }: MeasureSeries) {
  const hundred = (values: readonly number[]) => values.map((value) => 100 * value);
  return { mean: hundred(mean), low: hundred(low), high: hundred(high) };
}
