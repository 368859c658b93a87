import { type CountData, countedScenario, type PolicyFile } from '../../src/index.js';

/** Counts of three groups under one price, with the scenario behind them. */
export interface ThreeGroups {
  readonly data: CountData;
  readonly scenario: ReturnType<typeof countedScenario>;
}

/**
 * Random counts of three groups: sizes, levels, effect and dates are drawn, and each opportunity is taken by luck.
 *
 * @param seed a whole number; the same seed gives the same counts
 */
export function threeGroups(seed: number): ThreeGroups {
  // Park and Miller's generator.
  let state = (seed * 48_271) % 2_147_483_647 || 1;
  const draw = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 10; i++) draw();
  const upTo = (most: number) => Math.floor(draw() * (most + 1));
  const units = 8 + upTo(6);
  const from = 3 + upTo(2);
  const until = from + 3 + upTo(units - from - 4);
  const calendar = { period: 'day', unit: 'week', periodsPerUnit: 1 + upTo(4), units };
  const policy: PolicyFile = {
    calendar,
    policy: [
      { kind: 'price', from, until, amount: 1 + upTo(20), groups: 'treated', announced: true },
    ] as PolicyFile['policy'],
  };
  const scale = draw();
  const groups = ['one', 'two', 'three'].map((name, g) => {
    const treated = g < 2;
    const opportunities = calendar.periodsPerUnit * (5 + upTo(30));
    const level = scale * draw() * draw();
    const effect = 4 * draw() * draw();
    const counts = Array.from({ length: units }, (_, i) => {
      const share = Math.min(1, treated && i + 1 >= from ? level * effect : level);
      const taken = Array.from({ length: opportunities }, draw).filter((luck) => luck < share).length;
      return { unit: i + 1, taken, opportunities, periods: calendar.periodsPerUnit };
    });
    return { name, treated, counts };
  });
  // Zeros alone fit every theory, and the fit refuses them.
  if (groups.every(({ counts }) => counts.every(({ taken }) => taken === 0))) return threeGroups(seed + 7919);
  const data: CountData = { name: 'three groups', calendar, groups };
  return { data, scenario: countedScenario(data, policy) };
}
