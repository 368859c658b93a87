import {
  drawPeople,
  groupKey,
  LANES,
  makeFourLives,
  makeLedger,
  makePeople,
  makePlan,
  runTrade,
  seedKey,
} from '@fairweather/core/engine';

/**
 * Milliseconds of trading fours of replicates one by one, and of trading them four at once with everything that is
 * copied for it. The ways take turns, so that a busy machine slows them alike.
 */
export function tradeOnce(arms, replicates) {
  const times = { flat: 0, four: 0 };
  const time = (what, work) => {
    const started = performance.now();
    work();
    times[what] += performance.now() - started;
  };
  const key = seedKey('bench');
  for (const { scenario } of arms) {
    const plan = makePlan(scenario);
    const people = makePeople(plan.members, plan.groups.length);
    const ledger = makeLedger(plan.units);
    const four = makeFourLives(plan);
    for (let first = 0; first < replicates; first += LANES) {
      for (const group of plan.groups) {
        for (let lane = 0; lane < LANES; lane++) {
          const luck = groupKey(key, first + lane, group.key);
          drawPeople(plan, group, luck, people);
          time('four', () => four.put(lane, group, luck, people));
          time('flat', () => runTrade(plan, group, luck, people, ledger));
        }
        time('four', () => {
          four.run(group);
          for (let lane = 0; lane < LANES; lane++) four.takeRecords(lane, ledger);
        });
      }
    }
  }
  return times;
}
