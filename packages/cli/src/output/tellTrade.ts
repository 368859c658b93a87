import { type Experiment, findTheory, measureOf } from '@fairweather/core';
import { tradeFindingsOf } from '../experiment/tradeFindingsOf.js';
import type { KnownScenario } from '../input/loadScenario.js';
import { tradeReading } from '../tradeReading.js';
import { tradeCharts, tradeHeadings } from '../tradeTexts.js';
import { sparkChart } from './sparkChart.js';
import type { Telling } from './Telling.js';
import { toTradeReport } from './toTradeReport.js';
import { toTradeTable } from './toTradeTable.js';
import { tradeReportCharts } from './tradeReportCharts.js';
import { moneyUnit, tradeTables } from './tradeTables.js';

/** Tells an experiment of orders, favours and money. */
export function tellTrade(experiment: Experiment, known: KnownScenario, compareWith: string): Telling {
  const [{ name, scenario }] = experiment.arms;
  const findings = tradeFindingsOf(experiment, known, compareWith);
  const tables = () => tradeTables(findings, scenario, name, compareWith);
  const paragraphs = () =>
    tradeReading(findings, {
      unit: scenario.calendar.unit,
      units: scenario.calendar.units,
      given: name,
      compareWith,
      theoryTitle: findTheory(scenario.theory).title,
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
    charts: () => tradeReportCharts(experiment, known, findings, compareWith),
    report: (record, charts, drawn) =>
      toTradeReport(experiment, tables(), paragraphs(), record, charts, drawn),
    trade: findings,
  };
}

/** The orders of every arm, month by month, where they are measured. */
function chart({ arms }: Experiment): string[] {
  const [{ scenario }] = arms;
  const orders = measureOf(scenario, 'orders');
  return orders ? sparkChart(arms, orders, () => tradeHeadings.chart(scenario.calendar.unit), 1) : [];
}
