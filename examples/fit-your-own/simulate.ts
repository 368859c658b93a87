import { withTheory, withValues } from '@fairweather/core';
import { groupKey, seedKey, uniform } from '@fairweather/core/engine';
import {
  type CountData,
  countedScenario,
  type PolicyFile,
  poissonDraw,
  predictCounts,
} from '@fairweather/evidence';

/** The truth in this made-up place: prices remove 80 % of the guilt within weeks, and it comes back within months. */
export const truth = { guilt: 1.3, cueLoss: 0.15, recovery: 0.03 };

/** Six desks of a library that does not exist; three of them charge for late returns in weeks 7 to 16. */
const desks = [
  { name: 'north', treated: true, loans: 60, level: -2.2 },
  { name: 'south', treated: true, loans: 80, level: -2.6 },
  { name: 'east', treated: true, loans: 50, level: -2.0 },
  { name: 'west', treated: false, loans: 70, level: -2.4 },
  { name: 'harbour', treated: false, loans: 40, level: -1.9 },
  { name: 'hill', treated: false, loans: 55, level: -2.3 },
];

/** Week 11 has four days, week 20 is a holiday that nobody counted, and east lost its list for week 5. */
const SHORT = 11;
const HOLIDAY = 20;

/** Simulated counts as the text of a CSV file: nobody ever counted them. */
export function simulatedCounts(policy: PolicyFile): string {
  const weeks = Array.from({ length: policy.calendar.units }, (_, i) => i + 1);
  const empty: CountData = {
    name: 'simulated',
    calendar: policy.calendar,
    groups: desks.map(({ name, treated, loans }) => ({
      name,
      treated,
      counts: weeks
        .filter((unit) => unit !== HOLIDAY && !(name === 'east' && unit === 5))
        .map((unit) => {
          const periods = unit === SHORT ? 4 : 5;
          return { unit, taken: 0, opportunities: loans * periods, periods };
        }),
    })),
  };
  const scenario = withValues(withTheory(countedScenario(empty, policy), 'frame'), truth);
  const levels = desks.map(({ level }) => level);
  const expected = predictCounts(empty, scenario, { theory: 'frame', estimates: {}, levels });
  const lines = empty.groups.flatMap(({ name, treated, counts }, g) => {
    const key = groupKey(seedKey('a library that does not exist'), 0, { first: g, second: 0 });
    return counts.map(({ unit, opportunities, periods }, i) => {
      const taken = poissonDraw(expected[g][i], uniform(key, 0, unit, 0));
      return [name, treated ? 'yes' : 'no', unit, taken, opportunities, periods].join(',');
    });
  });
  return `${['group,treated,unit,taken,opportunities,periods', ...lines].join('\n')}\n`;
}
