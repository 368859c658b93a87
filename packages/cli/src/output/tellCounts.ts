import { type ArmResult, type Experiment, findTheory } from '@fairweather/core';
import { findingsOf } from '../experiment/findingsOf.js';
import type { KnownScenario } from '../input/loadScenario.js';
import { headings, reading } from '../texts.js';
import { reportCharts } from './reportCharts.js';
import { sparkChart } from './sparkChart.js';
import type { Telling } from './Telling.js';
import { toReport } from './toReport.js';
import { toTable } from './toTable.js';

/**
 * Tells an experiment of counts beside what was observed.
 *
 * @param rivals the arms as given and as parted, under the rival theory, if it was run
 */
export function tellCounts(
  experiment: Experiment,
  known: KnownScenario,
  compareWith: string,
  rivals?: readonly [ArmResult, ArmResult],
): Telling {
  const [{ name, scenario }] = experiment.arms;
  const findings = findingsOf(experiment, known, compareWith, rivals);
  const paragraphs = () => reading(findings, contextOf(known, experiment));
  return {
    table: () => toTable(scenario, findings, chart(experiment, known), paragraphs(), name, compareWith),
    charts: () => reportCharts(experiment, known, findings, compareWith),
    report: (record, charts, drawn) => toReport(experiment, findings, paragraphs(), record, charts, drawn),
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
  const [{ scenario }] = experiment.arms;
  const rivalTheory = known.rival && (scenario.theory === known.rival.theory ? 'frame' : known.rival.theory);
  return {
    unit: scenario.calendar.unit,
    theory: scenario.theory,
    theoryTitle: findTheory(scenario.theory).title,
    replicates: experiment.replicates,
    ...(rivalTheory ? { rivalTitle: findTheory(rivalTheory).title } : {}),
    ...(known.study ? { replication: known.study.replication } : {}),
  };
}
