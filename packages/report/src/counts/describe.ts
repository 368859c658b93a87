import { type ArmResult, actOf, type Experiment, findTheory } from '@fairweather/core';
import type { KnownScenario } from '@fairweather/scenarios';
import type { Description } from '../Description.js';
import { sparkChart } from '../text/sparkChart.js';
import { theoryTitle } from '../text/theoryTitle.js';
import { reportCharts } from './charts.js';
import { countsPage } from './page.js';
import { headings, reading } from './reading.js';
import { summariseCounts } from './summary.js';
import { toTable } from './tables.js';

/**
 * Describes an experiment of counts, compared with the observed counts.
 *
 * @param rivals the arms of `rivalArms` under the rival theory, if they were run
 */
export function describeCounts(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
  rivals?: readonly [ArmResult, ArmResult],
): Description {
  const [{ name, scenario }] = experiment.arms;
  const summary = summariseCounts(experiment, known, compareWith, rivals);
  const paragraphs = () => reading(summary, contextOf(known, experiment));
  return {
    table: () => toTable(scenario, summary, chart(experiment, known), paragraphs(), name, compareWith),
    charts: () => reportCharts(experiment, known, summary, compareWith),
    report: (record, charts, drawn) => countsPage(experiment, summary, paragraphs(), record, charts, drawn),
  };
}

/** The treated groups of every arm, unit by unit, where they are measured. */
function chart({ arms }: Experiment, { headline, scenario }: KnownScenario): string[] {
  const measure = headline.treated;
  const declared = scenario.measures.find(({ name }) => name === measure);
  if (
    !declared ||
    declared.groups === 'untreated' ||
    arms.some(({ outcome }) => !outcome.measures.includes(declared.name))
  )
    return [];
  const { unit } = scenario.calendar;
  return sparkChart(arms, declared.name, (high) => headings.chart(declared.label, unit, high));
}

function contextOf(known: KnownScenario, experiment: Experiment) {
  const [{ scenario, outcome }] = experiment.arms;
  const rivalTheory = known.rival && (scenario.theory === known.rival.theory ? 'frame' : known.rival.theory);
  return {
    act: actOf(scenario),
    unit: scenario.calendar.unit,
    theory: scenario.theory,
    theoryTitle: theoryTitle(outcome),
    replicates: experiment.replicates,
    ...(rivalTheory ? { rivalTitle: findTheory(rivalTheory).title } : {}),
    ...(known.study ? { replication: known.study.replication } : {}),
  };
}
