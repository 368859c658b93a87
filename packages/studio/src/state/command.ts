import { findScenario } from '@fairweather/scenarios';
import { untouched } from './armScenarios.js';
import type { Setup } from './Setup.js';

/** The command line that gives the same numbers with the same digest. */
export function command(setup: Setup): string {
  const { scenario: name, theory, seed, replicates, common, arms, compareWith } = setup;
  const declared = untouched(setup);
  const { scenario } = findScenario(name);
  const [first, ...others] = arms;
  const sets = Object.entries({ ...common, ...first.values }).map(([lever, value]) => `${lever}=${value}`);
  // The command gives the first arm its own name.
  const taken = sets.length > 0 ? `${scenario.asGiven}, but ${sets.join(', ')}` : scenario.asGiven;
  const labels = arms.map(({ name: label }, place) =>
    place > 0 && label === taken ? `${label} (${place + 1})` : label,
  );
  const flags = [
    ...(theory === scenario.theory ? [] : ['--theory', theory]),
    ...sets.flatMap((set) => ['--set', set]),
    ...others.flatMap(({ values }, i) => {
      // The command's arms differ from the first arm; those of the page differ from the scenario as declared.
      const moved = Object.keys(first.values).filter((lever) => !(lever in values));
      const back = moved.map((lever) => [lever, common[lever] ?? declared[lever]] as const);
      const changes = [...Object.entries(values), ...back];
      // An arm without changes must say so.
      const [some] = Object.keys(scenario.parameters);
      if (changes.length === 0) changes.push([some, common[some] ?? declared[some]]);
      return [
        '--arm',
        `${labels[i + 1]}: ${changes.map(([lever, value]) => `${lever}=${value}`).join(', ')}`,
      ];
    }),
    ...(others.length === 0 ? ['--no-arm'] : []),
    ...(compareWith === 0 ? [] : ['--compare-with', labels[compareWith]]),
    ...['--replicates', String(replicates), '--seed', seed],
  ];
  return ['node_modules/.bin/fairweather', 'run', name, ...flags].map(quoted).join(' ');
}

/** A quoted word: "…" works in every shell; '…' is safe for words with characters that a shell expands inside "…". */
function quoted(word: string): string {
  if (/^[\w./=-]+$/.test(word)) return word;
  return /["\\$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
