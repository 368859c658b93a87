// Draws psychologies from what the published findings leave, forecasts each study from all others, and stores what came
// out; takes about ten minutes of one processor.
import { writeFileSync } from 'node:fs';
import { sharedPsychology } from './dist/findings/settings.js';
import { findingDesigns } from './dist/findings/studies/index.js';
import { drawPosterior, forecast } from './dist/prediction/leaveStudyOut.js';
import { summaryOf } from './dist/prediction/posteriorSummary.js';
import { studyEffects } from './dist/prediction/studyEffects.js';

const ROUNDS = 24;
const DRAWS = 300;
const draws = drawPosterior(findingDesigns, {
  seed: 'prediction',
  rounds: ROUNDS,
  draws: DRAWS,
  onRound: (round) => process.stderr.write(`\rround ${round + 1} of ${ROUNDS}`),
});
const short = (x) => Number(x.toPrecision(4));
const rowsOf = ({ forecasts }) =>
  forecasts.map(({ size, atHalf, probabilities: { positive, negative, none } }) =>
    [size, atHalf, positive, negative, none].map(short),
  );
const lists = Object.entries({ prior: 'all', described: 'none', predicted: 'one' }).map(
  ([name, leaveOut]) => {
    const forecasts = forecast(findingDesigns, draws, leaveOut);
    const rows = rowsOf(forecasts).map((row) => `    [${row.join(', ')}],`);
    return `  ${name}: { worth: ${short(forecasts.worth)}, rows: [\n${rows.join('\n')}\n  ] },`;
  },
);
const values = summaryOf(draws).map(({ name, ...numbers }) => {
  const fields = Object.entries(numbers).map(([field, number]) => `${field}: ${short(number)}`);
  return `  { name: '${name}', ${fields.join(', ')} },`;
});
const shipped = Object.fromEntries(
  Object.entries(sharedPsychology).map(([name, { value }]) => [name, value]),
);
const atShipped = findingDesigns.map((design) =>
  studyEffects(design, shipped).map(({ atHalf }) => short(atHalf)),
);
writeFileSync(
  new URL('./src/prediction/predicted.ts', import.meta.url),
  `// Written by \`npm run prediction\`: do not edit. A test compares it with what the studies say.
// biome-ignore-all format: as it is written
import type { StoredForecasts, StoredValue } from './storedForecasts.js';

/** Number of psychologies that were drawn. */
export const drawnPsychologies = ${ROUNDS * DRAWS};

/**
 * Of each comparison of the bank, in its order: size, effect in shares where half would, and the probabilities of
 * positive, negative and none.
 */
export const storedForecasts: StoredForecasts = {
${lists.join('\n')}
};

/** By study, the effects under the shipped psychology: if they change, all of this must be drawn again. */
export const effectsAtShipped: readonly (readonly number[])[] = [
${atShipped.map((effects) => `  [${effects.join(', ')}],`).join('\n')}
];

/** The values of the psychology before and after the findings were seen. */
export const storedValues: readonly StoredValue[] = [
${values.join('\n')}
];
`,
);
