import { mechanismParameters, type Scenario } from '@fairweather/core';
import {
  type CountData,
  isFitted,
  onsetPredicted,
  type Recovery,
  type TheoryAttempt,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';
import { one, percent, significant, two } from '../text/numbers.js';
import { alignTable, wrap } from '../text/table.js';
import { countsWithOpportunities, onsetOf } from './json.js';
import { theoryTexts } from './words.js';

/**
 * Theories compared with counts, as tables with a reading in words.
 *
 * @param judged the verdicts on those theories that were fitted
 */
export function theoriesTable(
  data: CountData,
  scenario: Scenario,
  attempts: readonly TheoryAttempt[],
  judged: readonly TheoryVerdict[],
  recovered: readonly Recovery[],
): string[] {
  const reports = attempts.filter(isFitted);
  const leftOutBecause = reports.find(({ checksLeftOut }) => checksLeftOut)?.checksLeftOut;
  const failures = attempts.flatMap((attempt) => (isFitted(attempt) ? [] : [attempt.failed]));
  return [
    theoryTexts.heading(data.name),
    ...wrap(theoryTexts.what(data, countsWithOpportunities(data), reports[0]?.fit)),
    '',
    ...alignTable(fitRows(attempts)),
    '',
    ...failures.flatMap((failed) => wrap(failed).map(indent)),
    ...judged.flatMap(({ theory, words }) => wrap(`${theory}: ${words}`).map(indent)),
    '',
    ...section(theoryTexts.scores, scoreRows(judged)),
    ...section(theoryTexts.estimates, estimateRows(reports)),
    ...onsetSection(data, scenario, reports),
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
  const ordered = attempts.some((attempt) => isFitted(attempt) && attempt.fit.choiceFirst !== undefined);
  return [
    ['theory', 'log-likelihood', ...(ordered ? ['choice first'] : []), 'parameters', 'converged'],
    ...attempts.map((attempt) => {
      if (!isFitted(attempt)) return [attempt.theory, '–', ...(ordered ? ['–'] : []), '–', 'FAILED'];
      const { fit } = attempt;
      return [
        fit.theory,
        two(fit.logLikelihood),
        ...(fit.choiceFirst === undefined ? [] : [two(fit.choiceFirst)]),
        String(fit.parameters),
        fit.converged ? 'yes' : 'NO',
      ];
    }),
  ];
}

/** How theories predict groups that were left out. */
function scoreRows(judged: readonly TheoryVerdict[]): string[][] {
  return [
    ['theory', 'log score', 'behind the best', 'stacking weight', 'best in resamples'],
    ...judged.flatMap(({ theory, scores }) =>
      scores
        ? [
            [
              theory,
              one(scores.score),
              scores.behind === 0 ? 'best' : `${one(scores.behind)} ± ${one(scores.error)}`,
              scores.weight.toFixed(2),
              `${percent(scores.bestIn, 0)} %`,
            ],
          ]
        : [],
    ),
  ];
}

/** The first units of the price, as counted and as expected. */
function onsetSection(data: CountData, scenario: Scenario, reports: readonly TheoryReport[]): string[] {
  if (!reports.some(({ checks }) => checks)) return [];
  const counted = onsetOf(data, scenario);
  if (!counted) return [];
  return section(theoryTexts.onset, [
    ['', ...counted.map(({ unit }) => `${data.calendar.unit} ${unit}`)],
    [theoryTexts.counted, ...counted.map(({ change }) => two(change))],
    ['95 % from', ...counted.map(({ low }) => two(low))],
    ['95 % to', ...counted.map(({ high }) => two(high))],
    ...reports.map(({ fit }) => [fit.theory, ...onsetPredicted(data, scenario, fit.expected).map(two)]),
  ]);
}

function estimateRows(reports: readonly TheoryReport[]): string[][] {
  return [
    ['parameter', 'estimate', '95 % interval', 'width', ''],
    ...reports.flatMap(({ fit }) =>
      Object.entries(fit.estimates).map(([name, { value, low, high, atLimit, bound, stretch }]) => [
        `${fit.theory}: ${mechanismParameters[name as keyof typeof mechanismParameters].label}`,
        significant(value),
        `${significant(low)} – ${significant(high)}`,
        Number.isNaN(low) ? '' : `× ${two(Math.sqrt(stretch))}`,
        theoryTexts.limit(atLimit, bound),
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
    ['theory', 'after removal', 'inside', 'left-out groups', 'inside', 'kept as they were'],
    ...reports.flatMap(({ fit, afterRemoval, leftOut }) =>
      afterRemoval && leftOut
        ? [
            [
              fit.theory,
              one(afterRemoval.logScore),
              `${percent(afterRemoval.coverage, 0)} %`,
              one(leftOut.logScore),
              `${percent(leftOut.coverage, 0)} %`,
              (afterRemoval.uninformed ?? []).join(', '),
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
