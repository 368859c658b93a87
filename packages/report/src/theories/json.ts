import { findTheory, type Scenario, scenarioId } from '@fairweather/core';
import {
  type CountData,
  isFitted,
  type OnsetUnit,
  onsetCounted,
  onsetPredicted,
  type Recovery,
  SAME_WITHIN,
  type TheoryAttempt,
  type TheoryVerdict,
} from '@fairweather/evidence';

/**
 * Theories compared with counts, as one JSON object.
 *
 * @param judged the verdicts on those theories that were fitted
 */
export function theoriesJson(
  data: CountData,
  scenario: Scenario,
  reports: readonly TheoryAttempt[],
  judged: readonly TheoryVerdict[],
  recovered: readonly Recovery[],
): string {
  const observed = data.groups.map(({ counts }) => counts.map(({ taken }) => taken));
  const leftOutBecause = reports.filter(isFitted).find(({ checksLeftOut }) => checksLeftOut)?.checksLeftOut;
  const onset = reports.some((report) => isFitted(report) && report.checks)
    ? onsetOf(data, scenario)
    : undefined;
  const object = {
    scenario: data.name,
    id: scenarioId(scenario),
    counts: countsWithOpportunities(data),
    distribution: reports.find(isFitted)?.fit.law.name ?? 'binomial',
    occasions: data.occasions ?? 'counted',
    sameWithin: SAME_WITHIN,
    observed: meanPath(data, observed),
    ...(onset ? { onset } : {}),
    ...(leftOutBecause ? { checksLeftOut: leftOutBecause } : {}),
    theories: reports.map((report) => {
      if (!isFitted(report)) {
        return { name: report.theory, title: findTheory(report.theory).title, failed: report.failed };
      }
      const { fit, checks, afterRemoval, leftOut } = report;
      const { words, rejected, sameAs, bounded, contradicted, scores } = verdictOn(fit.theory, judged);
      return {
        name: fit.theory,
        title: findTheory(fit.theory).title,
        logLikelihood: fit.logLikelihood,
        parameters: fit.parameters,
        aic: fit.aic,
        choiceFirst: fit.choiceFirst,
        ...(fit.law.name === 'beta-binomial' ? { correlation: fit.law.correlation } : {}),
        ...(fit.unitEffects ? { unitEffects: fit.unitEffects } : {}),
        estimates: fit.estimates,
        levels: Object.fromEntries(data.groups.map(({ name }, g) => [name, fit.levels[g]])),
        path: meanPath(data, fit.expected),
        verdict: words,
        rejected,
        sameAs,
        bounded,
        contradicted,
        ...(scores ? { scores } : {}),
        converged: fit.converged,
        starts: fit.starts,
        ...(checks ? { patterns: checks } : {}),
        ...(onset ? { onset: onsetPredicted(data, scenario, fit.expected) } : {}),
        ...(afterRemoval ? { afterRemoval } : {}),
        ...(leftOut ? { leaveOneOut: leftOut } : {}),
      };
    }),
    ...(recovered.length > 0 ? { recovery: recovered } : {}),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

/** The onset as it was counted, if there are groups enough for an interval. */
export function onsetOf(data: CountData, scenario: Scenario): OnsetUnit[] | undefined {
  const enough = [true, false].every(
    (kind) => data.groups.filter(({ treated }) => treated === kind).length >= 2,
  );
  return enough ? onsetCounted(data, scenario) : undefined;
}

/** The number of counts in a fit: a closed unit is none. */
export function countsWithOpportunities({ groups }: CountData): number {
  return groups.flatMap(({ counts }) => counts).filter(({ opportunities }) => opportunities > 0).length;
}

/** The verdict on a theory that was fitted. */
function verdictOn(theory: string, judged: readonly TheoryVerdict[]): TheoryVerdict {
  return judged.find((verdict) => verdict.theory === theory) as TheoryVerdict;
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
