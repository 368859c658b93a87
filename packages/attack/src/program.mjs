// The built program, as the command loads it: the attack tests what is shipped.

import { theories } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';
import { program } from '../../cli/dist/program.js';

export { eventSchema, scenarioSchema } from '../../core/dist/scenario/schema.js';

/** What a command refuses to do without, but may not declare, since the commands below it would need it too. */
const needed = { sweep: ['--over', '--out'], 'sweep plan': ['--over', '--to'] };

/** Every command, also "sweep plan", with its arguments and options, read from the declarations of the program. */
export const commands = program(new AbortController().signal).commands.flatMap((command) => [
  read(command, command.name()),
  ...command.commands.map((below) => read(below, `${command.name()} ${below.name()}`)),
]);

/** The longest name with which a command line begins. */
export function commandOf(argv) {
  const named = (words) => commands.find(({ name }) => name === argv.slice(0, words).join(' '));
  return named(2) ?? named(1);
}

/** Known names; a text can be almost like one of them. */
export const knownNames = {
  scenarios: catalogue.map(({ name }) => name),
  theories: theories.map(({ name }) => name),
};

function read(command, name) {
  return {
    name,
    arguments: command.registeredArguments.map((argument) => argument.name()),
    options: command.options.map((option) => declared(option, needed[name])),
  };
}

function declared(option, asked = []) {
  return {
    flag: option.long,
    /** The name of the value: "n", "name=value"; empty for a switch. */
    value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1],
    choices: option.argChoices,
    range: rangeOf(option),
    mandatory: option.mandatory || asked.includes(option.long),
  };
}

/** The range of a whole number, from its parser, which refuses any other text with a message that states the range. */
function rangeOf(option) {
  if (!option.parseArg) return undefined;
  try {
    option.parseArg('no number', undefined);
  } catch (error) {
    const [, low, high] = /from (\d+) to (\d+)/.exec(error.message) ?? [];
    if (high !== undefined) return { low: Number(low), high: Number(high) };
  }
  return undefined;
}
