// The built program, as the command loads it: the attack tests what is shipped.

import { theories } from '@fairweather/core';
import { catalogue } from '@fairweather/scenarios';
import { program } from '../../cli/dist/program.js';

export { eventSchema, scenarioSchema } from '../../core/dist/scenario/schema.js';

/** Every command with its arguments and options, read from the declarations of the program. */
export const commands = program(new AbortController().signal).commands.map((command) => ({
  name: command.name(),
  arguments: command.registeredArguments.map((argument) => argument.name()),
  options: command.options.map(declared),
}));

/** Known names; a text can be almost like one of them. */
export const knownNames = {
  scenarios: catalogue.map(({ name }) => name),
  theories: theories.map(({ name }) => name),
};

function declared(option) {
  return {
    flag: option.long,
    /** The name of the value: "n", "name=value"; empty for a switch. */
    value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1],
    choices: option.argChoices,
    range: rangeOf(option),
    mandatory: option.mandatory,
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
