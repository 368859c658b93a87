import { mechanismParameters } from '@fairweather/core';
import type { CountData, Recovery, TheoryReport, TheoryVerdict } from '@fairweather/evidence';
import { one, percent, significant, two } from '../text/numbers.js';
import { alignTable, wrap } from '../text/table.js';
import { theoryTexts } from './words.js';

/** Theories compared with counts, as tables with a reading in words. */
export function theoriesTable(
  data: CountData,
  reports: readonly TheoryReport[],
  judged: readonly TheoryVerdict[],
  recovered: readonly Recovery[],
): string[] {
  return [
    theoryTexts.heading(data.name),
    ...wrap(theoryTexts.what(reports[0].fit.counts, data.groups.length)),
    '',
    ...alignTable(fitRows(reports)),
    '',
    ...judged.flatMap(({ theory, words }) => wrap(`${theory}: ${words}`).map(indent)),
    '',
    ...section(theoryTexts.estimates, estimateRows(reports)),
    ...patternSection(reports),
    ...section(theoryTexts.prediction, predictionRows(reports)),
    ...(reports[0].checksLeftOut ? [...wrap(theoryTexts.checksLeftOut(reports[0].checksLeftOut)), ''] : []),
    ...recovered.flatMap((one) => section(theoryTexts.recovery(one), recoveryRows(one))),
    ...theoryTexts.reading(reports, judged).flatMap((text) => [...wrap(text), '']),
  ].slice(0, -1);
}

const indent = (line: string, i: number) => (i === 0 ? `  ${line}` : `    ${line}`);

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length > 1 ? [...wrap(title), ...alignTable(rows), ''] : [];
}

function fitRows(reports: readonly TheoryReport[]): string[][] {
  const best = Math.min(...reports.map(({ fit }) => fit.bic));
  return [
    ['theory', 'log-likelihood', 'parameters', 'AIC', 'BIC', 'BIC above best', 'converged'],
    ...reports.map(({ fit }) => [
      fit.theory,
      two(fit.logLikelihood),
      String(fit.parameters),
      one(fit.aic),
      one(fit.bic),
      one(fit.bic - best),
      fit.converged ? 'yes' : 'NO',
    ]),
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
  const [{ checks }] = reports;
  if (!checks) return [];
  const rows = [
    ['theory', ...checks.map(theoryTexts.patternHead)],
    [theoryTexts.counted, ...checks.map(({ observed }) => `${significant(observed)}      `)],
    ...reports.map((report) => [report.fit.theory, ...(report.checks ?? []).map(theoryTexts.check)]),
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
