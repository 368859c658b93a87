import { mechanismParameters } from '@fairweather/core';
import {
  type CountData,
  isFitted,
  type Recovery,
  type TheoryAttempt,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';
import { one, percent, significant, two } from '../text/numbers.js';
import { alignTable, wrap } from '../text/table.js';
import { countsWithOpportunities } from './json.js';
import { theoryTexts } from './words.js';

/**
 * Theories compared with counts, as tables with a reading in words.
 *
 * @param judged the verdicts on those theories that were fitted
 */
export function theoriesTable(
  data: CountData,
  attempts: readonly TheoryAttempt[],
  judged: readonly TheoryVerdict[],
  recovered: readonly Recovery[],
): string[] {
  const reports = attempts.filter(isFitted);
  const leftOutBecause = reports.find(({ checksLeftOut }) => checksLeftOut)?.checksLeftOut;
  const failures = attempts.flatMap((attempt) => (isFitted(attempt) ? [] : [attempt.failed]));
  return [
    theoryTexts.heading(data.name),
    ...wrap(theoryTexts.what(countsWithOpportunities(data), data.groups.length)),
    '',
    ...alignTable(fitRows(attempts)),
    '',
    ...failures.flatMap((failed) => wrap(failed).map(indent)),
    ...judged.flatMap(({ theory, words }) => wrap(`${theory}: ${words}`).map(indent)),
    '',
    ...section(theoryTexts.estimates, estimateRows(reports)),
    ...patternSection(reports),
    ...section(theoryTexts.prediction, predictionRows(reports)),
    ...(leftOutBecause ? [...wrap(theoryTexts.checksLeftOut(leftOutBecause)), ''] : []),
    ...recovered.flatMap((one) => section(theoryTexts.recovery(one), recoveryRows(one))),
    ...(reports.length > 0
      ? theoryTexts.reading(reports, judged).flatMap((text) => [...wrap(text), ''])
      : []),
  ].slice(0, -1);
}

const indent = (line: string, i: number) => (i === 0 ? `  ${line}` : `    ${line}`);

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length > 1 ? [...wrap(title), ...alignTable(rows), ''] : [];
}

function fitRows(attempts: readonly TheoryAttempt[]): string[][] {
  const best = Math.min(...attempts.filter(isFitted).map(({ fit }) => fit.bic));
  return [
    ['theory', 'log-likelihood', 'parameters', 'AIC', 'BIC', 'BIC above best', 'converged'],
    ...attempts.map((attempt) => {
      if (!isFitted(attempt)) return [attempt.theory, '–', '–', '–', '–', '–', 'FAILED'];
      const { fit } = attempt;
      return [
        fit.theory,
        two(fit.logLikelihood),
        String(fit.parameters),
        one(fit.aic),
        one(fit.bic),
        one(fit.bic - best),
        fit.converged ? 'yes' : 'NO',
      ];
    }),
  ];
}

function estimateRows(reports: readonly TheoryReport[]): string[][] {
  return [
    ['parameter', 'estimate', '95 % interval', ''],
    ...reports.flatMap(({ fit }) =>
      Object.entries(fit.estimates).map(([name, { value, low, high, atLimit }]) => [
        `${fit.theory}: ${mechanismParameters[name as keyof typeof mechanismParameters].label}`,
        significant(value),
        `${significant(low)} – ${significant(high)}`,
        theoryTexts.limit(atLimit),
      ]),
    ),
  ];
}

function patternSection(reports: readonly TheoryReport[]): string[] {
  const checked = reports.filter(({ checks }) => checks !== undefined);
  const checks = checked[0]?.checks;
  if (!checks) return [];
  const rows = [
    ['theory', ...checks.map(theoryTexts.patternHead)],
    [theoryTexts.counted, ...checks.map(({ observed }) => `${significant(observed)}      `)],
    ...checked.map((report) => [report.fit.theory, ...(report.checks ?? []).map(theoryTexts.check)]),
  ];
  return [
    ...section(theoryTexts.patterns, rows),
    ...theoryTexts.patternNotes.flatMap((note) => wrap(note)),
    '',
  ];
}

function predictionRows(reports: readonly TheoryReport[]): string[][] {
  return [
    ['theory', 'after removal', 'inside', 'left-out groups', 'inside'],
    ...reports.flatMap(({ fit, afterRemoval, leftOut }) =>
      afterRemoval && leftOut
        ? [
            [
              fit.theory,
              one(afterRemoval.logScore),
              `${percent(afterRemoval.coverage, 0)} %`,
              one(leftOut.logScore),
              `${percent(leftOut.coverage, 0)} %`,
            ],
          ]
        : [],
    ),
  ];
}

function recoveryRows({ parameters }: Recovery): string[][] {
  return [
    ['parameter', 'truth', 'bias', 'scatter', 'interval covers'],
    ...parameters.map(({ name, truth, bias, biasError, standardDeviation, coverage, coverageError }) => [
      findLabel(name),
      significant(truth),
      `${significant(bias)} ± ${significant(biasError)}`,
      significant(standardDeviation),
      `${percent(coverage, 0)} ± ${percent(coverageError, 0)} %`,
    ]),
  ];
}

function findLabel(name: keyof typeof mechanismParameters): string {
  return mechanismParameters[name].label;
}
