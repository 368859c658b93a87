// The built program itself, as the command loads it: what is attacked is what is shipped.

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

/** Names that are known, by which a text can be almost right. */
export const knownNames = {
  scenarios: catalogue.map(({ name }) => name),
  theories: theories.map(({ name }) => name),
};

function declared(option) {
  return {
    flag: option.long,
    /** What the value is called: "n", "name=value"; none for a switch. */
    value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1],
    choices: option.argChoices,
    range: rangeOf(option),
    mandatory: option.mandatory,
  };
}

/** The range of a whole number. Its parser refuses what is no number, and says what it would take. */
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
