import { hostileText } from './hostileTexts.mjs';
import { outFolders } from './outFolders.mjs';
import { commands, knownNames } from './program.mjs';

/** Default values that keep an input short; all other options come from the declarations alone. */
const swift = {
  run: { '--replicates': '2' },
  sweep: { '--replicates': '1' },
  anova: { '--replicates': '2' },
  theories: { '--replicates': '0', '--theory': 'deterrence' },
  fit: { '--replicates': '0', '--theory': 'deterrence' },
  findings: { '--id': 'haifa-fine' },
};
/** Weight of each command; slow ones have less. A new command has weight 4. */
const often = {
  run: 10,
  sweep: 4,
  'sweep plan': 1,
  'sweep work': 0.5,
  'sweep status': 0.5,
  'sweep merge': 0.5,
  'sweep verify': 0.5,
  describe: 4,
  explain: 5,
  verify: 3,
  list: 1,
  anova: 2,
  theories: 1,
  fit: 2,
  findings: 0.7,
};

/** A command line: valid, or with one or more errors. */
export function commandLine(dice) {
  const weights = Object.fromEntries(commands.map(({ name }) => [name, often[name] ?? 4]));
  const name = dice.weighted(weights);
  const command = commands.find((one) => one.name === name);
  const valid = dice.chance(0.15);
  const given = command.options.filter((option) => option.mandatory || dice.chance(valid ? 0.3 : 0.25));
  const spoilt = valid || given.length === 0 ? undefined : dice.pick(given);
  const options = given.flatMap((option) => optionText(option, option === spoilt, dice));
  const quick = Object.entries(swift[name] ?? {}).filter(
    ([flag]) => !given.some((option) => option.flag === flag),
  );
  const spoiltArgument = !valid && (spoilt === undefined || dice.chance(0.1));
  const words = command.arguments.map((argument) =>
    argumentText(argument, spoiltArgument && dice.chance(0.7), dice),
  );
  const argv = [...name.split(' '), ...words, ...options, ...quick.flat()];
  return { argv: valid ? argv : twisted(argv, dice) };
}

/** A valid command line around a file to attack. */
export function commandOn(name, file, dice, extra = []) {
  const command = commands.find((one) => one.name === name);
  const mandatory = command.options.filter(({ mandatory, flag }) => mandatory && !extra.includes(flag));
  const quick = Object.entries(swift[name] ?? {}).flat();
  return {
    argv: [
      ...name.split(' '),
      file,
      ...mandatory.flatMap((option) => optionText(option, false, dice)),
      ...quick,
      ...extra,
    ],
  };
}

function optionText(option, hostile, dice) {
  if (option.value === undefined)
    return [hostile ? `${option.flag}=${hostileText(dice).slice(0, 300)}` : option.flag];
  const text = hostile ? hostileValue(option, dice) : validValue(option, dice);
  return text.startsWith('-') || dice.chance(0.2) ? [`${option.flag}=${text}`] : [option.flag, text];
}

function validValue({ value, choices, range }, dice) {
  if (choices) return dice.pick(choices);
  if (range) return String(Math.min(range.high, range.low + dice.whole(0, 2)));
  return (valueKinds[value] ?? (() => 'some text'))(dice);
}

function hostileValue(option, dice) {
  const { choices, range } = option;
  if (option.value === 'folder') return dice.pick(outFolders);
  if (dice.chance(0.35)) return hostileText(dice);
  if (choices) return almost(dice.pick(choices), dice);
  if (range) {
    const { low, high } = range;
    const inside = dice.chance(0.04) ? [high] : [];
    return String(
      dice.pick([
        low - 1,
        low - 0.5,
        high + 1,
        2 ** 53,
        '1e308',
        `${low}e0`,
        `+${low}`,
        ` ${low}`,
        `${low},0`,
        ...inside,
      ]),
    );
  }
  return almost(validValue(option, dice), dice);
}

/** A valid text with one slip (a letter added, removed or changed), or with a part replaced by a hostile text. */
function almost(text, dice) {
  const at = dice.whole(0, text.length);
  const way = dice.whole(0, 3);
  if (way === 0) return text.slice(0, at) + text.slice(at + 1);
  if (way === 1) return text.slice(0, at) + hostileText(dice).slice(0, 400) + text.slice(at);
  if (way === 2) return text.toUpperCase();
  const parts = text.split(/([=:,])/);
  parts[dice.whole(0, parts.length - 1)] = hostileText(dice).slice(0, 400);
  return parts.join('');
}

const assignments = ['fine=20', 'guilt=1', 'fineFrom=3', 'frameRecovery=0.1', 'peerWeight=2', 'anything=1'];
const ranges = [
  'fine=0,20',
  'fine=0:100:50',
  'fineUntil=5..7',
  'guilt=0:1:0.5',
  'guilt=0..2',
  'anything=1..2',
];
/** How to make a valid value, by the word in the declaration. A word that is missing here counts as any text. */
const valueKinds = {
  'name=value': (dice) => dice.pick(assignments),
  'name=range': (dice) => dice.pick(ranges),
  arm: (dice) => `an arm ${dice.whole(1, 3)}: ${dice.pick(assignments)}, ${dice.pick(assignments)}`,
  name: (dice) => dice.pick(knownNames.theories),
  text: (dice) => dice.pick(['a seed', '1', 'x y']),
  folder: (dice) => `new ${dice.whole(1, 9)}`,
  id: () => 'haifa-fine',
  'file.json': () => 'policy.json',
  'i/n': () => '1/3',
  share: () => '0.5',
};
const argumentKinds = {
  scenario: (dice) => dice.pick(['daycare', 'daycare', ...knownNames.scenarios, 'scenario.json']),
  'counts.csv': () => 'counts.csv',
  place: (dice) => dice.pick(['new 1', 'earlier', 'empty', 'foreign', 'web']),
  sql: () => 'select 1',
  manifest: (dice) => dice.pick(['earlier/manifest.json', 'earlier', 'edited/manifest.json']),
};

function argumentText(argument, hostile, dice) {
  const valid = (argumentKinds[argument] ?? (() => 'daycare'))(dice);
  if (!hostile) return valid;
  const odd = [
    '.',
    '..',
    '/',
    './',
    'web/manifest.json',
    'link/manifest.json',
    'dangling',
    'scenario.json/',
    'foreign',
    '/dev/null',
    '/dev/zero',
  ];
  return dice.chance(0.4) ? almost(valid, dice) : dice.chance(0.5) ? dice.pick(odd) : hostileText(dice);
}

/** A typing error in the line itself. */
function twisted(argv, dice) {
  if (dice.chance(0.85)) return argv;
  const way = dice.whole(0, 6);
  const at = dice.whole(0, argv.length);
  if (way === 0) return argv.toSpliced(at, 1);
  if (way === 1) return argv.toSpliced(at, 0, hostileText(dice).slice(0, 5000));
  if (way === 2)
    return argv.toSpliced(
      at,
      0,
      dice.pick(['--', '--help', '--version', '-h', '-V', '--nosuch', '-x', '--out']),
    );
  if (way === 3) return [...argv, ...argv.slice(at)];
  if (way === 4) return [almost(argv[0], dice), ...argv.slice(1)];
  if (way === 5) return [];
  return argv.toReversed();
}
