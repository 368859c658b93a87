// Measures how often the intervals of a fit cover the truth of simulated people, and writes the table of
// docs/statistics.md:
//
//     node packages/evidence/coverage.mjs 200
//
// The number is that of simulated studies per row (default 100); 200 take about ten minutes.
import { readFileSync, writeFileSync } from 'node:fs';
import { mechanismParameters, withValues } from '@fairweather/core';
import { groupKey, normal, seedKey, uniform } from '@fairweather/core/engine';
import { fitTheory, haifaCounts, recovery } from '@fairweather/evidence';
import { daycare } from '@fairweather/scenarios';

const experiments = Number(process.argv[2] ?? 100);
const { levels } = fitTheory(haifaCounts, daycare, 'null', { intervals: false });

/** Weeks in which everybody is late more or less often, by a lognormal factor of their own. */
const WEEKS = 0.2;
function disturbed(study, experiment) {
  const key = groupKey(seedKey('weeks'), experiment, { first: 0, second: 0 });
  return study.map((weeks, g) =>
    weeks.map((taken, week) => {
      const wanted = taken * Math.exp(normal(key, week, 0, 0, { standardDeviation: WEEKS }));
      return Math.floor(wanted + uniform(key, week, g, 2));
    }),
  );
}

const more = withValues(daycare, { benefitSpread: 1.5, guiltSpread: 1 });
const rows = [
  ['people as the library has them', {}],
  ['people all alike, and the fit takes them so', { alike: true }],
  ['people who differ more (1.5 logits, guilt by its mean), and the fit knows', { scenario: more }],
  ['people who differ more, and the fit does not know', { simulated: more }],
  ['an occasion on every second day', { simulated: withValues(daycare, { opportunity: 0.5 }) }],
  [
    `weeks that all centres share (factor e^${WEEKS}z), with effects of the weeks`,
    { disturbed, unitEffects: true },
  ],
  ['the same weeks, without effects of the weeks', { disturbed }],
];
const alike = withValues(daycare, { benefitSpread: 0, guiltSpread: 0 });

const lines = ['| simulated | theory | parameter | covered of 95 % |', '| --- | --- | --- | ---: |'];
for (const [name, { alike: same, scenario = same ? alike : daycare, ...options }] of rows) {
  for (const theory of ['frame', 'signal']) {
    const { parameters } = recovery(
      haifaCounts,
      scenario,
      { theory, levels },
      { experiments, studies: 60, ...options },
    );
    for (const { name: parameter, coverage, coverageError } of parameters) {
      if (parameter === 'opportunity') continue;
      const share = `${(100 * coverage).toFixed(0)} ± ${(100 * coverageError).toFixed(0)} %`;
      lines.push(`| ${name} | \`${theory}\` | ${mechanismParameters[parameter].label} | ${share} |`);
      process.stderr.write(`${lines[lines.length - 1]}\n`);
    }
  }
}

const page = new URL('../../docs/statistics.md', import.meta.url);
const text = readFileSync(page, 'utf8');
const size =
  `${experiments} studies of ten centres per row; ± is the simulation error of an interval ` +
  'that keeps its promise.';
const block = `<!-- coverage -->\n\n${lines.join('\n')}\n\n${size}\n\n<!-- /coverage -->`;
writeFileSync(
  page,
  text.replace(/<!-- coverage -->[\s\S]*<!-- \/coverage -->/, () => block),
);
