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
  /** What the story calls it; none where only its kind is known. */
  readonly label?: string;
  readonly from: number;
  readonly until: number;
  /** Names of the levers that say when; none where the scenario fixes it. */
  readonly fromLever?: string;
  readonly untilLever?: string;
  /** Whether it may never happen: then its first unit can be 0. */
  readonly canBeNever: boolean;
  /** Whether it takes one unit only. */
  readonly moment: boolean;
  /** How much of it there is; 0 is nothing, whenever it is. */
  readonly amount?: number;
  readonly amountLever?: string;
}

/** The events of the policy of one arm, in the order of the scenario; one without any strength, which only costs, is left out. */
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
