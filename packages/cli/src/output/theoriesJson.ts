import { findTheory, type Scenario, scenarioId } from '@fairweather/core';
import {
  type CountData,
  type Recovery,
  SAME_WITHIN,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';
import { meanPath } from './meanPath.js';

/** Theories held against counts, as one JSON object. */
export function theoriesJson(
  data: CountData,
  scenario: Scenario,
  reports: readonly TheoryReport[],
  judged: readonly TheoryVerdict[],
  recovered: readonly Recovery[],
): string {
  const observed = data.groups.map(({ counts }) => counts.map(({ taken }) => taken));
  const object = {
    scenario: data.name,
    id: scenarioId(scenario),
    counts: reports[0].fit.counts,
    distribution: 'Poisson',
    sameWithin: SAME_WITHIN,
    observed: meanPath(data, observed),
    ...(reports[0].checksLeftOut ? { checksLeftOut: reports[0].checksLeftOut } : {}),
    theories: reports.map(({ fit, checks, afterRemoval, leftOut }, i) => ({
      name: fit.theory,
      title: findTheory(fit.theory).title,
      logLikelihood: fit.logLikelihood,
      parameters: fit.parameters,
      aic: fit.aic,
      bic: fit.bic,
      estimates: fit.estimates,
      levels: Object.fromEntries(data.groups.map(({ name }, g) => [name, fit.levels[g]])),
      path: meanPath(data, fit.expected),
      verdict: judged[i].words,
      rejected: judged[i].rejected,
      sameAs: judged[i].sameAs,
      bounded: judged[i].bounded,
      converged: fit.converged,
      starts: fit.starts,
      ...(checks ? { patterns: checks } : {}),
      ...(afterRemoval ? { afterRemoval } : {}),
      ...(leftOut ? { leaveOneOut: leftOut } : {}),
    })),
    ...(recovered.length > 0 ? { recovery: recovered } : {}),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
