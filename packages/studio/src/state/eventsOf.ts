import {
  type Amount,
  eventLabel,
  type PolicyEvent,
  parametersOf,
  resolve,
  type Scenario,
  sizeOf,
} from '@fairweather/core';

/** An event of the policy as the timeline shows it. */
export interface ShownEvent {
  readonly kind: PolicyEvent['kind'];
  /** Its name in the story; undefined if only its kind is known. */
  readonly label?: string;
  readonly from: number;
  readonly until: number;
  /** Names of the levers for its dates; undefined if the scenario fixes them. */
  readonly fromLever?: string;
  readonly untilLever?: string;
  /** True if it may never happen: its first unit can then be 0. */
  readonly canBeNever: boolean;
  /** True if it lasts a single unit. */
  readonly moment: boolean;
  /** Its amount; at 0 it has no effect. */
  readonly amount?: number;
  readonly amountLever?: string;
}

/** The events of an arm's policy, in the scenario's order, without those that have no strength and only cost. */
export function eventsOf(scenario: Scenario): ShownEvent[] {
  const parameters = parametersOf(scenario);
  const value = (amount: Amount) => resolve(amount, scenario.values, 'the policy');
  const lever = (amount: Amount | undefined) => (typeof amount === 'string' ? amount : undefined);
  const shown = scenario.policy.filter((event) => sizeOf(event) !== 0);
  return shown.map((event): ShownEvent => {
    const moment = !('until' in event);
    const from = value(event.from);
    const fromLever = lever(event.from);
    const untilLever = moment ? undefined : lever(event.until);
    const label = eventLabel(event, scenario);
    const amount = sizeOf(event);
    const amountLever = lever(amount);
    return {
      kind: event.kind,
      ...(label === undefined ? {} : { label }),
      ...(amountLever ? { amountLever } : {}),
      from,
      until: moment ? from : value(event.until),
      ...(fromLever ? { fromLever } : {}),
      ...(untilLever ? { untilLever } : {}),
      canBeNever: fromLever !== undefined && parameters[fromLever].low === 0,
      moment,
      ...(amount === undefined ? {} : { amount: value(amount) }),
    };
  });
}
