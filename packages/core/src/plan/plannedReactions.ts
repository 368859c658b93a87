import { InputError } from '../input/InputError.js';
import type { MeasureKind } from '../measures/measureFunctions.js';
import { sometime } from '../scenario/eventKinds.js';
import { refuseUnknownGroups } from '../scenario/groupSelector.js';
import type { Amount, GroupSelector, PolicyEvent } from '../scenario/PolicyEvent.js';
import type { Reaction } from '../scenario/Reaction.js';
import { resolve } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/Scenario.js';
import { type DatedEvent, datedEvent } from './datedEvents.js';

/** A reaction with numbers in place of names. */
export interface PlannedReaction {
  readonly watch: MeasureKind;
  /** It comes when the value lies above the limit, or below it. */
  readonly side: 'above' | 'below';
  readonly limit: number;
  readonly during: number;
  /** With dates that stand for nothing yet. */
  readonly event: DatedEvent;
  readonly lasting: number;
  readonly groups: GroupSelector;
}

/**
 * The reactions of a scenario with the values of its parameters put in place of their names.
 *
 * @throws InputError when a name is unknown, a number of units is not a whole one, or both or none of above and below
 * are given
 */
export function plannedReactions(scenario: Scenario): PlannedReaction[] {
  return (scenario.reactions ?? []).map((reaction) => planned(reaction, scenario));
}

function planned(reaction: Reaction, scenario: Scenario): PlannedReaction {
  const { watch, above, below, event, groups } = reaction;
  const what = `reaction to ${watch}`;
  refuseUnknownGroups(what, groups, scenario);
  const { unit } = scenario.calendar;
  const units = (amount: Amount, name: string): number => {
    const value = resolve(amount, scenario.values, `the ${what}`);
    if (Number.isInteger(value) && value >= 1) return value;
    throw new InputError(
      `The ${what} has "${name}": ${amount}; give a whole number of ${unit}s from 1 up, or a parameter that holds one.`,
    );
  };
  if ((above === undefined) === (below === undefined)) {
    throw new InputError(`The ${what} needs "above" or "below", one of the two.`);
  }
  const limit = (above ?? below) as Amount;
  const edge = resolve(limit, scenario.values, `the ${what}`);
  if (!Number.isFinite(edge)) {
    throw new InputError(`The ${what} has ${limit} for a limit: give a finite number.`);
  }
  return {
    watch,
    side: above === undefined ? 'below' : 'above',
    limit: edge,
    during: units(reaction.during, 'during'),
    event: datedEvent({ ...event, ...sometime(event.kind), groups } as PolicyEvent, scenario),
    lasting: units(reaction.lasting, 'lasting'),
    groups,
  };
}
