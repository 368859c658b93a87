import { probability } from '@fairweather/core';
import {
  drawPeople,
  groupKey,
  makeFourLives,
  makeLedger,
  makePeople,
  makePlan,
  normAfter,
  nothingWeighed,
  seedKey,
  step,
  termsAt,
} from '@fairweather/core/engine';

/**
 * A parent as a plain class, the way an agent is written in most toolkits: states of its own, `Math.random` for luck,
 * and the equations of the library.
 */
class Parent {
  weighs = nothingWeighed();

  constructor(people, i, attention) {
    this.benefit = people.benefit[i];
    this.guilt = people.guilt[i];
    this.reciprocity = people.reciprocity[i];
    this.susceptibility = people.susceptibility[i];
    this.frame = people.frame[i];
    this.frameBefore = people.frameBefore[i];
    this.belief = people.belief[i];
    this.goodwill = people.goodwill[i];
    this.referencePrice = people.referencePrice[i];
    this.harm = people.harm[i];
    this.attention = attention;
    this.late = 0;
  }

  notices() {
    return Math.random() < this.attention ? 1 : 0;
  }

  feels(frame) {
    return frame;
  }

  added() {
    return 0;
  }

  decides() {
    this.late = Math.random() < probability(this.weighs.utility) ? 1 : 0;
    return { took: this.late, arose: 1, kindness: 0 };
  }
}

/**
 * Milliseconds for the same people and days, as agents of a class and four at once, and the late pick-ups of each: they
 * tell whether both are the same model.
 *
 * @param scenario one opportunity each day, without favours
 */
export function againstClasses(scenario, seed) {
  const plan = makePlan(scenario);
  const { mechanism, units, periodsPerUnit } = plan;
  const people = makePeople(plan.members, plan.groups.length);
  const ledger = makeLedger(units);
  const four = makeFourLives(plan);
  const result = { classes: 0, four: 0, lateOfClasses: 0, lateOfFour: 0 };
  for (const group of plan.groups) {
    const crowds = [0, 1, 2, 3].map((lane) => {
      const luck = groupKey(seedKey(seed), lane, group.key);
      drawPeople(plan, group, luck, people);
      four.put(lane, group, luck, people);
      const parents = Array.from(
        { length: group.members },
        (_, member) => new Parent(people, group.first + member, mechanism.attention),
      );
      const others = { usualShare: people.usualShare[group.index], seenShare: people.seenShare[group.index] };
      return { parents, others };
    });
    const started = performance.now();
    four.run(group);
    const between = performance.now();
    for (const { parents, others } of crowds) {
      for (let day = 0; day < units * periodsPerUnit; day++) {
        const now = termsAt(plan, group.timeline, day);
        let late = 0;
        for (const parent of parents) {
          step(parent, now, others, mechanism, parent);
          late += parent.late;
        }
        others.seenShare = normAfter(others.seenShare, late / parents.length, mechanism.normSpeed);
        result.lateOfClasses += late;
      }
    }
    result.classes += performance.now() - between;
    result.four += between - started;
    for (let lane = 0; lane < 4; lane++) {
      four.takeRecords(lane, ledger);
      for (let unit = 0; unit < units; unit++) result.lateOfFour += ledger.taken[unit];
    }
  }
  return result;
}
