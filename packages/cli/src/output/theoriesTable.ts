import { mechanismParameters } from '@fairweather/core';
import type { CountData, Recovery, TheoryReport, TheoryVerdict } from '@fairweather/evidence';
import { plain, theoryTexts } from '../theoriesTexts.js';
import { alignTable } from './alignTable.js';
import { wrap } from './wrap.js';

/** Theories held against counts, as tables with a reading in words. */
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
      fit.logLikelihood.toFixed(2).replace('-', '−'),
      String(fit.parameters),
      fit.aic.toFixed(1),
      fit.bic.toFixed(1),
      (fit.bic - best).toFixed(1),
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
        plain(value),
        `${plain(low)} – ${plain(high)}`,
        theoryTexts.limit(atLimit),
      ]),
    ),
  ];
}

function patternSection(reports: readonly TheoryReport[]): string[] {
  const [{ checks }] = reports;
  if (!checks) return [];
  const rows = [
    ['theory', ...checks.map(({ pattern }) => pattern)],
    [theoryTexts.counted, ...checks.map(({ observed }) => `${plain(observed)}      `)],
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
              afterRemoval.logScore.toFixed(1).replace('-', '−'),
              `${Math.round(100 * afterRemoval.coverage)} %`,
              leftOut.logScore.toFixed(1).replace('-', '−'),
              `${Math.round(100 * leftOut.coverage)} %`,
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
      plain(truth),
      `${plain(bias)} ± ${plain(biasError)}`,
      plain(standardDeviation),
      `${(100 * coverage).toFixed(0)} ± ${(100 * coverageError).toFixed(0)} %`,
    ]),
  ];
}

function findLabel(name: keyof typeof mechanismParameters): string {
  return mechanismParameters[name].label;
}
