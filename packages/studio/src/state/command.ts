import { findScenario } from '@fairweather/scenarios';
import { untouched } from './armScenarios.js';
import type { Setup } from './Setup.js';

/** The command line that gives the same numbers with the same digest. */
export function command(setup: Setup): string {
  const { scenario: name, theory, seed, replicates, common, arms, compareWith } = setup;
  const declared = untouched(setup);
  const { scenario } = findScenario(name);
  const [first, ...others] = arms;
  const given = { ...common, ...first.values };
  const flags = [
    ...(theory === scenario.theory ? [] : ['--theory', theory]),
    ...Object.entries(given).flatMap(([lever, value]) => ['--set', `${lever}=${value}`]),
    ...others.flatMap(({ name: label, values }) => {
      // The command changes its arms from the first one, and the page from the scenario as it is declared.
      const moved = Object.keys(first.values).filter((lever) => !(lever in values));
      const back = moved.map((lever) => [lever, common[lever] ?? declared[lever]] as const);
      const changes = [...Object.entries(values), ...back].map(([lever, value]) => `${lever}=${value}`);
      return ['--arm', `${label}: ${changes.join(', ')}`];
    }),
    ...['--compare-with', compareWith === 0 ? scenario.baselineArm : arms[compareWith].name],
    ...['--replicates', String(replicates), '--seed', seed],
  ];
  return ['fairweather', 'run', name, ...flags].map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\w./=-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;
}
