import { actOf, type Experiment, measureOf } from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import type { Description } from '../Description.js';
import { sparkChart } from '../text/sparkChart.js';
import { theoryTitle } from '../text/theoryTitle.js';
import { tradeReportCharts } from './charts.js';
import { tradePage } from './page.js';
import { tradeReading } from './reading.js';
import { summariseTrade } from './summary.js';
import { moneyUnit, toTradeTable, tradeTables } from './tables.js';
import { tradeCharts, tradeHeadings } from './words.js';

/** Describes an experiment of orders, favours and money. */
export function describeTrade(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
): Description {
  const [{ name, scenario, outcome }] = experiment.arms;
  const summary = summariseTrade(experiment, known, compareWith);
  const tables = () => tradeTables(summary, scenario, name, compareWith);
  const paragraphs = () =>
    tradeReading(summary, {
      act: actOf(scenario),
      unit: scenario.calendar.unit,
      units: scenario.calendar.units,
      given: name,
      compareWith,
      theoryTitle: theoryTitle(outcome),
      moneyUnit: moneyUnit(scenario),
      replicates: experiment.replicates,
      source: scenario.source,
      ...(known.study ? { replication: known.study.replication } : {}),
    });
  return {
    table: () =>
      toTradeTable(
        [scenario.title, ...(known.study ? [] : [tradeCharts.illustrative])],
        chart(experiment),
        tables(),
        paragraphs(),
      ),
    charts: () => tradeReportCharts(experiment, known, summary, compareWith),
    report: (record, charts, drawn) => tradePage(experiment, tables(), paragraphs(), record, charts, drawn),
    trade: summary,
  };
}

/** The orders of every arm, month by month, if they are measured. */
function chart({ arms }: Experiment): string[] {
  const [{ scenario }] = arms;
  const orders = measureOf(scenario, 'orders');
  return orders ? sparkChart(arms, orders, () => tradeHeadings.chart(scenario.calendar.unit), 1) : [];
}
