import {
  BIC_MARGIN,
  type PatternCheck,
  patterns,
  type Recovery,
  SAME_WITHIN,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';
import { significant } from '../text/numbers.js';

const FAILS = 0.05;

/** Every sentence of the table of theories. */
export const theoryTexts = {
  heading: (name: string) => `Rival theories compared with the counts: ${name}`,
  what: (counts: number, groups: number) =>
    `The best fit of each theory: ${counts} Poisson counts around the mechanism's mean field, fitted by maximum ` +
    `likelihood, with one level for each of ${groups} groups. The log-likelihood includes the log-factorial term.`,
  estimates: 'Estimates, with 95 % profile-likelihood intervals',
  limit: (ends: readonly ('low' | 'high')[]) =>
    ends.length === 2
      ? 'says nothing: both limits'
      : ends.length === 1
        ? `bounded only: ${ends[0] === 'low' ? 'lower' : 'upper'} limit`
        : '',
  patterns:
    `Patterns against the controls: the mean over studies simulated under each fitted theory, and p: how often a ` +
    `simulated study lies as far out as the counted one, two-sided; * below ${FAILS}. A fitted pattern has no p.`,
  patternHead: ({ pattern, fitted }: PatternCheck) => (fitted ? `${pattern} (fitted)` : pattern),
  patternNotes: patterns.map(
    ({ name, meaning, fitted }) => `  ${name}${fitted ? ' (fitted, no check)' : ''}: ${meaning}`,
  ),
  check: ({ mean, p }: PatternCheck) =>
    p === undefined
      ? `${significant(mean)}      `
      : `${significant(mean)} ${p < FAILS ? '*' : ' '}${p < 0.01 ? '<.01' : p.toFixed(2)}`,
  counted: 'counted',
  prediction:
    'Out of sample: sum of the log probabilities of counts that were not fitted (nearer to zero is better), ' +
    'and the share of them inside the 90 % interval. After removal: fitted up to the last unit of the price. ' +
    'Left-out groups: each group predicted from the others, with its level from its own units before the price.',
  checksLeftOut: (reason: string) => `Patterns and predictions are left out: ${reason}`,
  recovery: ({ theory, experiments, unconverged }: Recovery) =>
    `Recovery under ${theory}: ${experiments} simulated studies of the same size with known parameters, fitted again` +
    `${unconverged > 0 ? ` (${unconverged} did not converge)` : ''}`,
  reading: (reports: readonly TheoryReport[], judged: readonly TheoryVerdict[]): string[] => [
    whatTheyTell(judged),
    ...whereTheyFail(reports, judged),
    rules,
  ],
} as const;

const rules =
  `How this is decided: a theory is rejected if another is better by more than ${BIC_MARGIN} in BIC and by more ` +
  `than ${SAME_WITHIN} in log-likelihood, so not merely because it has fewer parameters; it is supported if its ` +
  `BIC is within ${BIC_MARGIN} of the best; two theories cannot be told apart if a study of this size would, on ` +
  `average, lose less than ${SAME_WITHIN} in log-likelihood by mistaking one for the other; an estimate is bounded ` +
  'only if its interval reaches the limit of the parameter.';

function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'none')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function whatTheyTell(judged: readonly TheoryVerdict[]): string {
  const of = (test: (verdict: TheoryVerdict) => boolean) => judged.filter(test).map(({ theory }) => theory);
  const rejected = of((verdict) => verdict.rejected);
  const supported = of((verdict) => !verdict.rejected && verdict.supported);
  const richer = of((verdict) => !verdict.rejected && !verdict.supported);
  const twins = judged.find((verdict) => verdict.supported && verdict.sameAs.length > 0);
  return [
    `The counts reject ${listed(rejected)}, and support ${listed(supported)}.`,
    twins
      ? `They cannot tell ${listed([twins.theory, ...twins.sameAs])} apart: the best paths of these are the same.`
      : '',
    richer.length > 0
      ? `They are consistent with ${listed(richer)}, but do not need the additional parameters, most of which ` +
        'stay unknown.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whereTheyFail(reports: readonly TheoryReport[], judged: readonly TheoryVerdict[]): string[] {
  return reports.flatMap(({ fit, checks }, i) => {
    if (judged[i].rejected || !checks) return [];
    const checked = checks.filter(({ p }) => p !== undefined);
    const failed = checked.filter(({ p = 1 }) => p < FAILS).map(({ pattern }) => pattern);
    return failed.length > 0
      ? [`Although ${fit.theory} is not rejected, it does not reproduce ${listed(failed)} as counted.`]
      : [
          `Studies simulated under ${fit.theory} reproduce all ${checked.length} patterns that were not fitted, each ` +
            'judged alone.',
        ];
  });
}
