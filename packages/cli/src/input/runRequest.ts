import {
  armsOf,
  findTheory,
  InputError,
  type NamedScenario,
  type Scenario,
  withTheory,
  withValues,
} from '@fairweather/core';
import { limits, unknownName } from '@fairweather/core/tools';
import type { KnownScenario } from '@fairweather/scenarios';
import { parseArm, parseAssignment } from './assignments.js';
import { withoutModule } from './customModel.js';
import { loadScenario } from './loadScenario.js';

/** The flags that define a run. */
export interface RequestFlags {
  readonly set?: readonly string[];
  /** What-ifs that replace the scenario's own arms; false for none at all. */
  readonly arm?: readonly string[] | false;
  readonly theory?: string;
  readonly compareWith?: string;
}

/** The requested run. */
export interface RunRequest {
  readonly known: KnownScenario;
  /** The scenario as given, then the what-ifs. */
  readonly arms: readonly NamedScenario[];
  /** Name of the arm that the others are compared with. */
  readonly compareWith: string;
}

/**
 * The run requested by the flags: the scenario with its values and theory, its arms, and the one to compare with.
 *
 * @throws InputError if a name is unknown or a value cannot be used
 */
export function runRequest(nameOrFile: string, flags: RequestFlags): RunRequest {
  const loaded = loadScenario(nameOrFile);
  const scenario = withFlags(loaded.scenario, withoutModule(flags));
  const given = labelOf(scenario, flags.set ?? []);
  const arms = armsOf({ ...scenario, asGiven: given }, flags.arm === false ? [] : flags.arm?.map(parseArm));
  refuseTwins(arms);
  refuseTooMany(arms);
  const usual =
    flags.arm !== undefined || scenario.compareWith === scenario.asGiven ? given : scenario.compareWith;
  const compareWith = flags.compareWith ?? usual;
  if (!arms.some(({ name }) => name === compareWith)) {
    throw unknownName(
      'arm for --compare-with',
      compareWith,
      arms.map(({ name }) => name),
    );
  }
  return { known: { ...loaded, scenario }, arms, compareWith };
}

/** A scenario with the theory and the values of the flags. */
export function withFlags(
  scenario: Scenario,
  { theory, set }: Pick<RequestFlags, 'set' | 'theory'>,
): Scenario {
  const under = theory === undefined ? scenario : withTheory(scenario, findTheory(theory).name);
  const values = (set ?? []).map((text) => parseAssignment(text, '--set'));
  return withValues(under, Object.fromEntries(values));
}

/** The name of the scenario as given, if some of its values are changed. */
function labelOf({ asGiven }: Scenario, set: readonly string[]): string {
  if (set.length === 0) return asGiven;
  const label = `${asGiven}, but ${set.join(', ')}`;
  return label.length <= limits.nameLetters ? label : `${asGiven}, but ${set.length} values changed`;
}

function refuseTooMany(arms: readonly NamedScenario[]): void {
  if (arms.length > limits.arms + 1) {
    throw new InputError(`${arms.length - 1} arms are too many: give ${limits.arms} at most.`);
  }
  const long = arms.find(({ name }) => name.length > limits.nameLetters);
  if (long) {
    throw new InputError(
      `The label of the arm "${long.name.slice(0, 40)}…" has ${long.name.length} letters: give ` +
        `${limits.nameLetters} or fewer.`,
    );
  }
}

function refuseTwins(arms: readonly NamedScenario[]): void {
  const names = arms.map(({ name }) => name);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin !== undefined)
    throw new InputError(`Two arms are called "${twin}": give each --arm a label of its own.`);
}
