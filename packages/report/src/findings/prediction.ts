import {
  calibrationTable,
  type Forecast,
  findingDesigns,
  forecastsOf,
  isDisputed,
  type Knowing,
  overStudies,
  psychologiesDrawn,
  ruleHits,
  rules,
  ruleYardsticks,
  scoreForecasts,
  storedForecasts,
  storedValues,
} from '@fairweather/evidence';
import { decimals, three } from '../text/numbers.js';
import { markdownTable } from '../text/table.js';

/** The best rule of thumb: the story in words. */
const story = rules[rules.length - 1];

/** Forecasts from what is known. */
function from(knowing: Knowing): readonly Forecast[] {
  return forecastsOf(storedForecasts[knowing].rows);
}

/** Of each study, what each of its comparisons counts. */
function byStudy(value: (forecast: Forecast, byStory: boolean) => number): number[][] {
  const forecasts = from('predicted');
  return findingDesigns.map((design) => {
    const told = ruleHits(story, design);
    return forecasts
      .filter(({ finding }) => finding === design.finding.id)
      .map((forecast, i) => value(forecast, told[i]));
  });
}

/** The forecasts in one sentence, for the first paragraph. */
export function predictionSummary(): string {
  const { held, comparisons, sizeError } = scoreForecasts(from('predicted'));
  const gained = overStudies(byStudy(({ held: own }, told) => Number(own) - Number(told)));
  const yardsticks = ruleYardsticks();
  return (
    `Only what is forecast from all other studies is a prediction: ${held} of ${comparisons} directions ` +
    `(${percent(held / comparisons)}), against ${yardsticks[yardsticks.length - 1].comparisons} by the story in ` +
    `words, a difference of ${differenceText(gained)} over studies; and sizes that are off by ${three(sizeError)} ` +
    'of what zero is off by.'
  );
}

/** The section on forecasts of each study from all others. */
export function predictionSection(): string[] {
  const predicted = from('predicted');
  const { held, comparisons, sizeError } = scoreForecasts(predicted);
  const share = overStudies(byStudy(({ held: own }) => Number(own)));
  const yardsticks = ruleYardsticks();
  const gained = overStudies(byStudy(({ held: own }, told) => Number(own) - Number(told)));
  return [
    '## What it predicts of a study that it has not seen',
    'Nobody measured the psychology, so that it is estimated from the bank, and each study is forecast from all ' +
      `others. ${psychologiesDrawn} psychologies were drawn around the shipped one (a value is ` +
      'probably within a factor of 4.3 of it; a share of one half within 12 to 88 %) and weighed by what was ' +
      'published: a size by its interval, and anything else by its direction. A size that was not replicated counts ' +
      'as 66 % of itself (Camerer et al. 2016, doi:10.1126/science.aaf0918). A study may depart from what the ' +
      'psychology says: most a little, a few by much (Student, four degrees of freedom; how far is estimated too). ' +
      'The comparisons of a study count as independent of each other. A forecast holds if the mean effect has the ' +
      'published direction. The designs themselves were written by people who knew the results, and no statistics ' +
      'can take that out.',
    markdownTable(
      ['forecast from', 'directions', 'Brier score', 'log score', 'error of sizes, zero = 1', 'draws worth'],
      (
        [
          ['the prior alone', 'prior'],
          ['all findings, its own too (a description)', 'described'],
          ['**all other studies (a prediction)**', 'predicted'],
        ] as const
      ).map(([name, knowing]) => {
        const score = scoreForecasts(from(knowing));
        return [
          name,
          `${score.held} of ${score.comparisons}`,
          three(score.brier),
          three(score.logScore),
          three(score.sizeError),
          storedForecasts[knowing].worth.toFixed(0),
        ];
      }),
    ),
    `**Verdict.** ${held} of ${comparisons} directions are predicted, ${percent(held / comparisons)} ` +
      `(${percent(share.low)} to ${percent(share.high)} over studies drawn with replacement). The story in words has ` +
      `${yardsticks[yardsticks.length - 1].comparisons}: the difference is ` +
      `${differenceText(gained)}, which ${gained.low > 0 ? 'excludes' : 'does not exclude'} zero` +
      `${gained.low > 0 ? '' : ', so that the mechanism has not yet earned its equations by directions alone'}. A ` +
      'coin has a Brier score of 0.25. Sizes are predicted with ' +
      `${three(sizeError)} of the error of always saying zero${sizeError > 0.42 ? '; 0.42 was hoped for' : ''}. ` +
      `${priorText(held)}`,
    'Is a probability of 80 % right four times in five? Each comparison gives three forecasts, one for each outcome:',
    markdownTable(
      ['probability', 'forecasts', 'mean probability', 'came true'],
      calibrationTable(predicted).map(({ from: low, until, forecasts, meanProbability, cameTrue }) => [
        `${percent(low)} to ${percent(until)}`,
        String(forecasts),
        percent(meanProbability),
        percent(cameTrue),
      ]),
    ),
    'Where it fails, by what a comparison is about, and by whether the literature disputes the study:',
    markdownTable(
      ['comparisons', 'predicted', 'by the story in words'],
      [...groupsOf(predicted, ({ kind }) => kind), ...groupsOf(predicted, disputed)],
    ),
    missesText(predicted),
    'What the findings leave of the psychology (median, 95 % interval):',
    markdownTable(
      ['value', 'shipped', 'after the findings', '95 % interval'],
      storedValues.map(({ name, prior, median, low, high }) => [
        name === 'departure' ? 'departure of a study, in shares' : `\`${name}\``,
        three(prior),
        three(median),
        `${three(low)} to ${three(high)}`,
      ]),
    ),
    '`npm run prediction` draws again (some ten minutes); `fairweather findings --format json` has the probability ' +
      'of each published direction (`probability`), and what the comparison is about (`kind`).',
  ];
}

function disputed({ replication }: Forecast): string {
  return isDisputed({ replication }) ? 'of disputed studies' : 'of studies that are not disputed';
}

function groupsOf(forecasts: readonly Forecast[], nameOf: (forecast: Forecast) => string): string[][] {
  const told = findingDesigns.flatMap((design) => ruleHits(story, design));
  return [...new Set(forecasts.map(nameOf))].map((name) => {
    const own = forecasts.flatMap((forecast, i) =>
      nameOf(forecast) === name ? [{ forecast, told: told[i] }] : [],
    );
    return [
      name,
      `${own.filter(({ forecast }) => forecast.held).length} of ${own.length}`,
      `${own.filter((one) => one.told).length} of ${own.length}`,
    ];
  });
}

function missesText(forecasts: readonly Forecast[]): string {
  const missed = forecasts.filter(({ held }) => !held);
  const titles = new Map(findingDesigns.map(({ finding }) => [finding.id, finding.short]));
  const names = missed.map(({ finding, comparison }) => `“${comparison}” (${titles.get(finding)})`);
  return `The directions that it does not predict: ${names.join('; ')}.`;
}

function differenceText({ low, high }: { readonly low: number; readonly high: number }): string {
  const points = (x: number) => `${x < 0 ? '−' : '+'}${(100 * Math.abs(x)).toFixed(0)}`;
  return `${points(low)} to ${points(high)} percentage points`;
}

function percent(share: number): string {
  return `${decimals(100 * share, 0)} %`;
}

/** What the estimate adds to the prior. */
function priorText(held: number): string {
  const prior = scoreForecasts(from('prior'));
  return prior.held < held
    ? `The prior alone has ${prior.held} directions.`
    : `The prior alone has ${prior.held} directions: seeing other studies makes the probabilities better, and not ` +
        'the count.';
}
