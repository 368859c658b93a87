import { drawPeople } from '../people/drawPeople.js';
import { makePeople } from '../people/People.js';
import { makePlan } from '../plan/makePlan.js';
import { groupKey, seedKey } from '../random/keys.js';
import { makeBook } from '../run/Book.js';
import { checkCustomMeasures } from '../run/CustomMeasure.js';
import { theoryAtWork } from '../run/customTheory.js';
import { DEFAULT_SEED } from '../run/defaultSeed.js';
import { runGroup } from '../run/kernel.js';
import { engineOf } from '../run/runReplicates.js';
import type { Task } from './messages.js';

/**
 * Runs one replicate in short steps, for replicates that would keep a page waiting. A step is a unit of a group; with
 * trade, reactions or the reference engine, whose runs cannot be interrupted, it is a whole group.
 *
 * @returns what makes the steps of a replicate; at the end its values, as `replicateRunner` gives them, are written
 */
export function replicateInSteps({
  scenario,
  options: { seed = DEFAULT_SEED, customTheory, customMeasures = [], engine },
}: Task): (replicate: number, values: Float64Array) => Generator<void, void, undefined> {
  checkCustomMeasures(customMeasures, scenario);
  const plan = makePlan(scenario);
  const key = seedKey(seed);
  const people = makePeople(plan.members, plan.groups.length);
  const runOne = engineOf(plan, engine === 'reference');
  const theory = customTheory && theoryAtWork(customTheory, plan, people);
  const unitByUnit = runOne === runGroup && !scenario.reactions?.length;
  const book = makeBook(plan, scenario.measures, people, customMeasures);
  const { onlooker } = book;
  const given = { ...(theory && { theory }), ...(onlooker && { onlooker }) };

  return function* (replicate, values) {
    book.open(values, 0);
    for (const group of plan.groups) {
      const luck = groupKey(key, replicate, group.key);
      drawPeople(plan, group, luck, people);
      theory?.enter(group, luck);
      yield;
      const length = unitByUnit ? 1 : plan.units;
      for (let from = 0; from < plan.units; from += length) {
        runOne(plan, group, luck, people, book.ledger, { ...given, from, until: from + length });
        yield;
      }
      book.add(group);
    }
    book.close();
  };
}
