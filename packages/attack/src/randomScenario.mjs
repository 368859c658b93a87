import { theories } from '@fairweather/core';
import { eventSchema } from './program.mjs';
import { example } from './schemaValues.mjs';

/**
 * A scenario that can probably be run: one of the catalogue with other values in their declared ranges, another theory,
 * other groups and further events. Some are refused, because their events do not fit; then a sentence must say so.
 */
export function randomScenario(scenario, dice) {
  const { parameters, calendar, groups } = scenario;
  const values = { ...scenario.values };
  for (const [name, declared] of Object.entries(parameters)) {
    if (dice.chance(0.2)) values[name] = between(declared, dice);
  }
  const event = () => ({ ...example(eventSchema, dice), from: dice.whole(1, calendar.units), groups: 'all' });
  const dated = (given) =>
    'until' in given ? { ...given, until: dice.whole(given.from, calendar.units) } : given;
  return {
    ...scenario,
    theory: dice.chance(0.5) ? scenario.theory : dice.pick(theories).name,
    groups: groups
      .slice(0, dice.whole(1, groups.length))
      .map((group) => ({ ...group, members: dice.whole(1, 12) })),
    values,
    policy: [...scenario.policy, ...Array.from({ length: dice.whole(0, 2) }, () => dated(event()))],
    arms: dice.chance(0.5) ? scenario.arms : [],
    compareWith: scenario.asGiven,
  };
}

/** A value in a declared range, often one of its ends. */
export function between({ low, high, whole, even }, dice) {
  const value = dice.chance(0.3) ? dice.pick([low, high]) : low + dice.real() * (high - low);
  if (even) return Math.max(low, Math.min(high, 2 * Math.round(value / 2)));
  return whole ? Math.round(value) : value;
}
