import { type ArmResult, type Experiment, findTheory } from '@fairweather/core';
import { findingsOf } from '../experiment/findingsOf.js';
import type { KnownScenario } from '../input/loadScenario.js';
import { reading } from '../texts.js';
import { reportCharts } from './reportCharts.js';
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
    table: () => toTable(scenario, findings, paragraphs(), name, compareWith),
    charts: () => reportCharts(experiment, known, findings, compareWith),
    report: (manifest, charts, drawn) =>
      toReport(experiment, findings, paragraphs(), manifest, charts, drawn),
  };
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
