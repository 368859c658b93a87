import { scenarioId } from '../define/scenarioId.js';
import { InputError } from '../input/InputError.js';
import { Outcome } from './Outcome.js';

/**
 * Puts the parts of a run together, such as those of several machines.
 *
 * @param parts in any order; their replicates follow one another without a gap
 * @throws InputError when there is none, when two differ in scenario, seed or version, or when replicates lack or come
 * twice
 * @example
 * const parts = [runReplicates(daycare, { replicates: 5 }), runReplicates(daycare, { first: 5, replicates: 5 })];
 * joinOutcomes(parts).replicates // 10
 */
export function joinOutcomes<Measure extends string>(parts: readonly Outcome<Measure>[]): Outcome<Measure> {
  const sorted = [...parts].sort((a, b) => a.first - b.first);
  const [one] = sorted;
  if (!one) throw new InputError('There are no outcomes to join: give one or more.');
  let next = one.first;
  for (const part of sorted) {
    for (const key of ['version', 'seed'] as const) {
      if (part[key] !== one[key]) {
        throw new InputError(
          `Outcomes of one run cannot differ in ${key}, ${JSON.stringify(one[key])} and ` +
            `${JSON.stringify(part[key])}: run the parts with the same.`,
        );
      }
    }
    if (scenarioId(part.scenario) !== scenarioId(one.scenario)) {
      throw new InputError('Outcomes of two scenarios cannot be joined: give the parts of one run.');
    }
    if (JSON.stringify(part.custom) !== JSON.stringify(one.custom)) {
      throw new InputError(
        'Outcomes of one run cannot differ in custom theory or measures: run the parts with the same.',
      );
    }
    if (part.first !== next) {
      const what = part.first > next ? `${next} is not there` : `${part.first} comes twice`;
      throw new InputError(`The outcomes cannot be joined: replicate ${what}.`);
    }
    next += part.replicates;
  }
  const joined = new Outcome(one.scenario, {
    seed: one.seed,
    first: one.first,
    replicates: next - one.first,
    custom: one.custom,
  });
  let at = 0;
  for (const { values } of sorted) {
    joined.values.set(values, at);
    at += values.length;
  }
  return joined;
}
