import { InputError } from '../input/InputError.js';
import { parseJson } from '../input/parseJson.js';
import { deepFreeze, plainCopy } from '../input/plainData.js';
import { SCENARIO_FORMAT, type Scenario } from '../scenario/Scenario.js';
import { checkScenario } from './checkScenario.js';
import { checkShape } from './checkShape.js';

/**
 * A scenario from the text of a file.
 *
 * @param text JSON, as `scenarioToJson` writes it
 * @param from what to call the text in messages, such as the name of the file
 * @throws InputError when it is not JSON, not a scenario, or cannot be run
 */
export function scenarioFromJson(text: string, from = 'the text'): Scenario {
  return scenarioFromData(parseJson(text, from, 'correct it there, or write it again.'), from);
}

/**
 * A scenario from plain data, checked. Names that the type of the data knows, such as those of an imported JSON module
 * or of a copy of a scenario, are known afterwards.
 *
 * @throws InputError as `scenarioFromJson` does
 */
export function scenarioFromData<const Data>(data: Data, from = 'the data'): ScenarioOf<Data> {
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (format === 'fairweather-scenario-1') {
    throw new InputError(
      `${from} is of an earlier format, in which the place of a group decided who its people are; now its name does. ` +
        `Set its "format" to "${SCENARIO_FORMAT}" to run it with other people.`,
    );
  }
  if (format !== SCENARIO_FORMAT) {
    throw new InputError(
      `${from} is not a Fairweather scenario: its "format" must be "${SCENARIO_FORMAT}"; ` +
        'start from the output of "fairweather describe <scenario> --json".',
    );
  }
  checkShape(data, from);
  // The shape leaves the names of the values open; checkScenario makes sure that none is missing or unknown.
  const scenario = plainCopy(data) as unknown as Scenario;
  try {
    checkScenario(scenario);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${from}: ${error.message}`);
    throw error;
  }
  return deepFreeze(scenario) as ScenarioOf<Data>;
}

/** A scenario with those names of parameters and measures that the type of its data knows. */
export type ScenarioOf<Data> = Data extends {
  readonly parameters: Readonly<Record<infer Name extends string, unknown>>;
  readonly measures: readonly { readonly name: infer Measure extends string }[];
}
  ? Scenario<Name, Measure>
  : Scenario;
