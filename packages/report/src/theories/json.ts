import { findTheory, type Scenario, scenarioId } from '@fairweather/core';
import {
  type CountData,
  type Recovery,
  SAME_WITHIN,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';

/** Theories compared with counts, as one JSON object. */
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

/** Means over groups, unit by unit; null if no group was counted. */
interface MeanPath {
  readonly treated: readonly (number | null)[];
  readonly untreated: readonly (number | null)[];
}

/**
 * The mean over the treated and over the untreated groups, unit by unit.
 *
 * @param numbers one list per group, in the order of its counts
 */
function meanPath(data: CountData, numbers: readonly (readonly number[])[]): MeanPath {
  return { treated: path(data, numbers, true), untreated: path(data, numbers, false) };
}

function path(
  { groups, calendar }: CountData,
  numbers: readonly (readonly number[])[],
  treated: boolean,
): (number | null)[] {
  return Array.from({ length: calendar.units }, (_, u) => {
    const here = groups.flatMap((group, g) =>
      group.treated === treated
        ? group.counts.flatMap(({ unit }, i) => (unit === u + 1 ? [numbers[g][i]] : []))
        : [],
    );
    return here.length > 0 ? here.reduce((sum, value) => sum + value, 0) / here.length : null;
  });
}
