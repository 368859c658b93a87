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
    `Each theory at its best: Poisson counts (${counts} of them) around the mechanism's mean field, fitted ` +
    `by maximum likelihood, ` +
    `one level for each of ${groups} groups. The log-likelihood includes the log-factorial term.`,
  estimates: 'Estimates, with 95 % profile-likelihood intervals',
  limit: (ends: readonly ('low' | 'high')[]) =>
    ends.length === 2
      ? 'says nothing: both limits'
      : ends.length === 1
        ? `bounded only: ${ends[0] === 'low' ? 'lower' : 'upper'} limit`
        : '',
  patterns:
    `Patterns against the controls: what people simulated under each fitted theory bring about, as a mean, and p: how ` +
    `often a simulated study lies as far out as the counted one, two-sided; * below ${FAILS}. What a theory was ` +
    'fitted to has no p.',
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
    'and the share of ' +
    'them inside the 90 % interval. After removal: fitted up to the last unit of the price. Left-out ' +
    'groups: each group from the others, its level ' +
    'from its own units before the price.',
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
  `How this is decided: rejected means that another theory is better by more than ${BIC_MARGIN} of BIC and ` +
  `by more than ` +
  `${SAME_WITHIN} of log-likelihood, so not only for having fewer parameters; supported means within ` +
  `${BIC_MARGIN} of the best BIC; two theories ` +
  `cannot be told apart where a study of this size would, on average, lose less than ${SAME_WITHIN} of ` +
  `log-likelihood by taking one for the ` +
  'other; an estimate is bounded only where its interval reaches the limit of what the parameter can be.';

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
      ? `They do not speak against ${listed(richer)}, but its further parameters are not needed and mostly not known.`
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
      ? [`Though ${fit.theory} is not rejected, it does not bring about ${listed(failed)} as counted.`]
      : [
          `People simulated under ${fit.theory} bring about all ${checked.length} patterns that were not fitted, ` +
            'each judged alone.',
        ];
  });
}
