import {
  BIC_MARGIN,
  CONTRADICTS,
  type CountData,
  type PatternCheck,
  patterns,
  type Recovery,
  SAME_WITHIN,
  SCORE_MARGIN,
  type TheoryFit,
  type TheoryReport,
  type TheoryVerdict,
} from '@fairweather/evidence';
import { significant } from '../text/numbers.js';

const FAILS = 0.05;

/** Every sentence of the table of theories. */
export const theoryTexts = {
  heading: (name: string) => `Rival theories compared with the counts: ${name}`,
  what: ({ groups, occasions }: CountData, counts: number, fit: TheoryFit | undefined) =>
    `The best fit of each theory: ${counts} ${fit?.law.name ?? 'binomial'} counts around the mean path of people who ` +
    `differ, fitted by maximum likelihood, with one level for each of ${groups.length} groups` +
    `${fit?.unitEffects ? ', and an effect of each unit that all groups share' : ''}. ` +
    (occasions === 'possible'
      ? 'Nobody counted the occasions, so how often one arises ("opportunity") is fitted too. '
      : '') +
    'The log-likelihood includes the binomial coefficients. "Choice first" is the log-likelihood if each choice came ' +
    'before the cues of its day and not after them. A parameter at its limit does not count as one.',
  scores:
    'Groups that were left out: each is predicted from a fit to the others, its level known only from its own units ' +
    'before the price. Log score (nearer to zero is better), how far it lies behind the best with the standard error ' +
    'over groups, the weights of the mixture that predicts best, and how often a theory is best if the groups are ' +
    'resampled.',
  estimates:
    'Estimates, with 95 % profile-likelihood intervals; width: by how much they are wider than if counts were ' +
    'independent, because people stay the same',
  limit: (ends: readonly ('low' | 'high')[], bound?: 'low' | 'high') =>
    ends.length === 2
      ? 'says nothing: both limits'
      : ends.length === 1
        ? `bounded only: ${ends[0] === 'low' ? 'lower' : 'upper'} limit`
        : bound
          ? `at its ${bound === 'low' ? 'lower' : 'upper'} limit`
          : '',
  onset:
    'Onset: change of the treated from before the price, minus that of the controls, in the first units of the ' +
    'price; as counted, with pointwise 95 % intervals over groups (Welch), and as expected',
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
    'Out of sample: log probability of counts that were not fitted (nearer to zero is better), and the share of them ' +
    'inside the 90 % interval. After removal: fitted up to the last unit of the price; a parameter that only matters ' +
    "later cannot be known then and keeps the scenario's value (kept as they were).",
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
  'How this is decided: a theory is rejected if its log score for left-out groups lies behind the best by more than ' +
  `${SCORE_MARGIN} and by more than the 97.5 % quantile of Student's t times its standard error, or if its ` +
  `simulated studies do not reproduce a pattern (p below ${CONTRADICTS} divided by the number of patterns that were ` +
  'not fitted). Where groups cannot be left out, it is rejected if another is better by more than ' +
  `${BIC_MARGIN} in BIC and by more than ${SAME_WITHIN} in log-likelihood. Two theories cannot be told apart if a ` +
  `study of this size would, on average, lose less than ${SAME_WITHIN} in log-likelihood by mistaking one for the ` +
  `other. A theory is supported if it lies behind the best by no more than ${SCORE_MARGIN} or its standard error, ` +
  `and none with fewer parameters comes within ${SCORE_MARGIN} of it. An estimate is bounded only if its interval ` +
  'reaches the limit of the parameter.';

function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'none')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function whatTheyTell(judged: readonly TheoryVerdict[]): string {
  const of = (test: (verdict: TheoryVerdict) => boolean) => judged.filter(test).map(({ theory }) => theory);
  const rejected = of((verdict) => verdict.rejected);
  const supported = of((verdict) => !verdict.rejected && verdict.supported);
  const open = of((verdict) => !verdict.rejected && !verdict.supported);
  const worse = of(({ theory, words }) => open.includes(theory) && words.startsWith('predicts worse'));
  const richer = open.filter((theory) => !worse.includes(theory));
  const twins = judged.find((verdict) => verdict.supported && verdict.sameAs.length > 0);
  return [
    `The counts reject ${listed(rejected)}, and support ${listed(supported)}.`,
    twins
      ? `They cannot tell ${listed([twins.theory, ...twins.sameAs])} apart: the best paths of these are the same.`
      : '',
    richer.length > 0
      ? `They are consistent with ${listed(richer)}, but do not need the additional parameters.`
      : '',
    worse.length > 0 ? `They speak against ${listed(worse)}, but not clearly.` : '',
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
