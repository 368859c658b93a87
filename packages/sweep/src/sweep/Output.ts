import { InputError, type Scenario, withValues } from '@fairweather/core';
import { unknownName } from '@fairweather/core/tools';
import { sweepLimits } from '../sweepLimits.js';

/** What a sweep writes down of each point: a measure over a window of units, or its difference from another world. */
export interface Output {
  /** Name of its column. */
  readonly name: string;
  /** Name of the measure. */
  readonly measure: string;
  /** First unit, from 1. Default: 1. */
  readonly from?: number;
  /** Last unit, inclusive. Default: the last of the calendar. */
  readonly until?: number;
  /**
   * Makes it the paired difference from the same world with these values on top: those of the arm of this name, or
   * values. With `{ fine: 0 }`, each point is compared with itself without a fine, on the same people and luck.
   */
  readonly comparedWith?: string | Readonly<Record<string, number>>;
}

/** An output whose every choice is made. */
export interface CheckedOutput {
  readonly name: string;
  readonly measure: string;
  readonly from: number;
  readonly until: number;
  /** The values on top of which the difference is taken; undefined for the measure itself. */
  readonly compared?: Readonly<Record<string, number>>;
}

/** What follows the name of an output in the names of its columns: the mean has the name itself. */
export const outputColumns = ['', '_low', '_high', '_se'] as const;

/**
 * Checks outputs against a scenario, and completes them.
 *
 * @param taken names of the other columns
 * @param measures names of all measures. Default: those of the scenario
 * @throws InputError that names the output and says what to change
 */
export function checkOutputs(
  scenario: Scenario,
  outputs: readonly Output[],
  taken: readonly string[],
  measures: readonly string[] = scenario.measures.map(({ name }) => name),
): CheckedOutput[] {
  if (outputs.length === 0 || outputs.length > sweepLimits.outputs)
    throw new InputError(
      `The sweep has ${outputs.length || 'no'} outputs: name 1 to ${sweepLimits.outputs} measures of the scenario.`,
    );
  const columns = new Set(taken);
  return outputs.map((output) => {
    for (const suffix of outputColumns) {
      const column = `${output.name}${suffix}`;
      if (columns.has(column))
        throw new InputError(
          `Two columns would be called "${column}": give the output "${output.name}" another name.`,
        );
      columns.add(column);
    }
    return checkOutput(scenario, output, measures);
  });
}

function checkOutput(scenario: Scenario, output: Output, measures: readonly string[]): CheckedOutput {
  const { name, measure, from = 1, until = scenario.calendar.units, comparedWith } = output;
  if (!/^[A-Za-z]\w{0,99}$/.test(name))
    throw new InputError(
      `An output cannot be called "${name}": use up to 100 letters, digits and _, starting with a letter.`,
    );
  if (!measures.includes(measure)) throw unknownName('measure', measure, measures);
  const { unit, units } = scenario.calendar;
  const inside =
    Number.isInteger(from) && Number.isInteger(until) && from >= 1 && from <= until && until <= units;
  if (!inside)
    throw new InputError(
      `The output "${name}" reads ${unit} ${from} to ${until}: ` +
        `give whole numbers from 1 to ${units}, the earlier one first.`,
    );
  const compared = comparedWith === undefined ? undefined : comparedValues(scenario, comparedWith);
  return { name, measure, from, until, ...(compared ? { compared } : {}) };
}

function comparedValues(
  scenario: Scenario,
  comparedWith: string | Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (typeof comparedWith !== 'string') {
    withValues(scenario, comparedWith as Scenario['values']);
    return comparedWith;
  }
  if (comparedWith === scenario.asGiven) return {};
  const arm = scenario.arms.find(({ name }) => name === comparedWith);
  if (arm) return arm.values;
  throw unknownName('arm to compare with', comparedWith, [
    scenario.asGiven,
    ...scenario.arms.map(({ name }) => name),
  ]);
}
