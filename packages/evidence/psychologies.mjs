// Runs the bank under psychologies drawn around the shipped one and stores what came out; takes a minute or two.
import { writeFileSync } from 'node:fs';
import { drawPsychologies } from './dist/findings/drawPsychologies.js';

const { held, probabilities } = drawPsychologies();
const lines = Object.entries(probabilities).map(
  ([id, shares]) => `  ${id}: [${shares.map((share) => Number(share.toFixed(4))).join(', ')}],`,
);
writeFileSync(
  new URL('./src/findings/psychologies.ts', import.meta.url),
  `// Written by \`npm run evidence\`: do not edit. A test compares it with a run.

/** Number of comparisons that hold under each psychology that was drawn around the shipped one. */
// biome-ignore format: as it is written
export const heldByPsychology: readonly number[] = [
  ${held.slice(0, 15).join(', ')},
  ${held.slice(15).join(', ')},
];

/** By finding, for each comparison: the probability that its published direction holds. */
export const probabilities: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`,
);
