import { catalogue } from '@fairweather/scenarios';
import { commandLine, commandOn } from './commandLines.mjs';
import { mutatedCounts } from './counts.mjs';
import { dice as throwsOf } from './dice.mjs';
import { hostileText } from './hostileTexts.mjs';
import { linkText } from './linkTexts.mjs';
import { forged } from './manifests.mjs';
import { mutatedModule } from './modules.mjs';
import { mutatedJson } from './mutateJson.mjs';
import { outFolders } from './outFolders.mjs';
import { commands, eventSchema, scenarioSchema } from './program.mjs';
import { randomScenario } from './randomScenario.mjs';

/** Kinds of input, and how many of a hundred are of each. */
export const kinds = {
  'command line': 30,
  'out folder': 10,
  'scenario file': 17,
  'valid scenario': 8,
  'arms and values': 8,
  'policy file': 6,
  'counts file': 6,
  module: 3,
  manifest: 7,
  'studio link': 5,
};

/** The kind of the input with a number. */
export function kindOf(seed, number) {
  return throwsOf(seed, number).weighted(kinds);
}

/**
 * The input with a number: always the same for the same seed.
 *
 * @returns {{ number: number, kind: string, argv: string[], files: Record<string, string | Buffer>, places: string[],
 *   link?: string }}
 */
export function inputOf(seed, number, samples) {
  const dice = throwsOf(seed, number);
  const kind = dice.weighted(kinds);
  const input = { number, kind, files: {}, places: [], ...makers[kind](dice, samples) };
  // No process can receive half a letter.
  return { ...input, argv: input.argv.map((word) => word.toWellFormed()) };
}

const makers = {
  'command line': (dice) => commandLine(dice),
  'out folder': (dice) => {
    const out = dice.chance(0.85) ? dice.pick(outFolders) : hostileText(dice);
    const scenario = dice.pick(['daycare', 'daycare', 'scenario.json', 'earlier/manifest.json']);
    const bare = dice.chance(0.7) ? ['--no-arm'] : [];
    return {
      argv: [
        'run',
        scenario,
        '--replicates',
        '1',
        ...bare,
        dice.chance(0.2) ? `--out=${out}` : '--out',
        ...(dice.chance(0.2) ? [] : [out]),
      ],
    };
  },
  'scenario file': (dice, { scenarios }) => {
    const scenario = dice.pick(scenarios);
    const { text, places } = mutatedJson(scenario, scenarioSchema, dice);
    return { ...onScenario(dice), files: { 'given.json': text }, places: [scenario.name, ...places] };
  },
  'valid scenario': (dice, { scenarios }) => {
    const scenario = randomScenario(dice.pick(scenarios), dice);
    return {
      ...onScenario(dice),
      files: { 'given.json': JSON.stringify(scenario) },
      places: [scenario.name],
      roundTrip: true,
    };
  },
  'arms and values': (dice) => {
    const { scenario } = dice.pick(catalogue);
    const text = () => assignmentOf(scenario, dice);
    const option = dice.chance(0.5)
      ? ['--set', text()]
      : [
          '--arm',
          [
            dice.chance(0.3) ? hostileText(dice) : 'an arm',
            dice.chance(0.9) ? ':' : '',
            ` ${text()}`,
            dice.chance(0.5) ? `, ${text()}` : '',
          ].join(''),
        ];
    const command = dice.pick(['run', 'run', 'explain']);
    const { argv } = commandOn(command, scenario.name, dice, option);
    return { argv: dice.chance(0.1) ? [...argv, '--compare-with', hostileText(dice)] : argv };
  },
  'policy file': (dice, { policy }) => {
    const { text, places } = mutatedJson(policy, policySchema(), dice);
    return {
      ...commandOn('fit', 'counts.csv', dice, ['--policy', 'given.json']),
      files: { 'given.json': text },
      places,
    };
  },
  'counts file': (dice, { counts }) => {
    const { text, places } = mutatedCounts(counts, dice);
    return {
      ...commandOn('fit', 'given.csv', dice, ['--policy', 'policy.json']),
      files: { 'given.csv': text },
      places,
    };
  },
  module: (dice) => {
    const { text, places } = mutatedModule(dice);
    const parts = dice.pick([['--theory'], ['--measures'], ['--theory', '--measures']]);
    const command = dice.weighted({ run: 4, sweep: 1, explain: 1 });
    const given = command === 'explain' ? ['--theory'] : parts;
    const named = given.flatMap((flag) => [flag, 'given.mjs']);
    const bare = command === 'run' ? ['--no-arm'] : [];
    return {
      ...commandOn(command, 'scenario.json', dice, [...bare, ...named]),
      files: { 'given.mjs': text },
      places,
    };
  },
  manifest: (dice, { manifest }) => {
    const { text: changed, places } = mutatedJson(manifest, manifestSchema(), dice);
    const text = dice.chance(0.7) ? forged(changed) : changed;
    const argv = dice.chance(0.75)
      ? ['verify', 'again/manifest.json']
      : ['run', 'again/manifest.json', '--replicates', '1'];
    return { argv, files: { 'again/manifest.json': text }, places };
  },
  'studio link': (dice) => ({ argv: [], link: linkText(dice) }),
};

function onScenario(dice) {
  const able = commands.filter((command) => command.arguments[0] === 'scenario').map(({ name }) => name);
  const name = dice.chance(0.6) ? 'run' : dice.pick(able);
  const formats = {
    describe: [['--odd'], ['--json'], ['--all'], []],
    run: [['--no-arm'], ['--format', 'csv'], ['--format', 'json'], []],
  };
  const extra = dice.pick(formats[name] ?? [[]]);
  const out = name === 'run' && dice.chance(0.15) ? ['--out', 'made'] : [];
  return commandOn(name, 'given.json', dice, [...extra, ...out]);
}

/** "name=value" for a declared parameter, often at or beyond an end of its range. */
function assignmentOf(scenario, dice) {
  const [name, { low, high }] = dice.pick(Object.entries(scenario.parameters));
  if (dice.chance(0.25)) return `${dice.chance(0.5) ? name : hostileText(dice)}=${hostileText(dice)}`;
  const value = dice.pick([
    low,
    high,
    low - 1e-9,
    high + 1e-9,
    (low + high) / 2,
    low + dice.real() * (high - low),
    '1e308',
    '-0',
    '',
  ]);
  return `${dice.chance(0.1) ? name.slice(1) : name}=${value}`;
}

/** The policy file has the calendar of a scenario and its dated events. */
function policySchema() {
  const { calendar, policy } = scenarioSchema.entries;
  return {
    ...scenarioSchema,
    entries: { calendar, policy: { ...policy, item: eventSchema }, values: scenarioSchema.entries.values },
  };
}

/** Of a manifest only the scenario has a declared shape. */
function manifestSchema() {
  return { type: 'strict_object', entries: { scenario: scenarioSchema } };
}
