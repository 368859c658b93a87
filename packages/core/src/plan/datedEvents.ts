import { InputError } from '../input/InputError.js';
import { needsTrade } from '../scenario/eventKinds.js';
import { includesGroup, refuseUnknownGroups } from '../scenario/groupSelector.js';
import type { Amount, GroupSelector, PolicyEvent } from '../scenario/PolicyEvent.js';
import { resolve } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/Scenario.js';

/** An event with every amount a number; `until` is inclusive and equals `from` for momentary events. */
export type DatedEvent = { readonly from: number; readonly until: number; readonly groups: GroupSelector } & (
  | {
      readonly kind: 'price';
      readonly amount: number;
      readonly legitimacy: number;
      readonly announced: boolean;
      readonly on: 'orders' | 'favours';
    }
  | { readonly kind: 'rules'; readonly strength: number; readonly legitimacy: number }
  | { readonly kind: 'repair'; readonly strength: number; readonly cost: number }
  | { readonly kind: 'visibility'; readonly strength: number }
  | { readonly kind: 'shock' | 'downturn' | 'lock'; readonly amount: number }
  | { readonly kind: 'handover' | 'release' }
  | {
      readonly kind: 'favour';
      readonly need: number;
      /** Undefined where the one who is asked decides. */
      readonly granted: number | undefined;
      readonly legitimacy: number;
      readonly asker: 'buyer' | 'seller';
    }
);

/**
 * The policy of a scenario with the values of its parameters put in place of their names.
 *
 * @throws InputError when a name is unknown, a date is reversed or beyond the calendar, or two prices overlap, or two
 * favours meet, in a group
 */
export function datedEvents(scenario: Scenario): readonly DatedEvent[] {
  for (const event of scenario.policy) {
    refuseUnknownGroups(`${event.kind} event`, event.groups, scenario);
  }
  const events = scenario.policy.map((event) => datedEvent(event, scenario));
  refuseOverlappingPrices(events, scenario);
  refuseTwinFavours(events, scenario);
  return events;
}

/** One event with the values of parameters put in place of their names, and its dates checked. */
export function datedEvent(event: PolicyEvent, scenario: Scenario): DatedEvent {
  if (!scenario.trade) refuseTradeTerms(event, scenario);
  const value = (amount: Amount): number => {
    const number = resolve(amount, scenario.values, `the ${event.kind} event of the policy`);
    if (Number.isFinite(number)) return number;
    throw new InputError(`The ${event.kind} event holds ${number}: give a finite number.`);
  };
  const share = (amount: Amount | undefined, what: string): number => {
    const number = amount === undefined ? 0 : value(amount);
    if (number >= 0 && number <= 1) return number;
    throw new InputError(`The ${what} of the ${event.kind} event is ${number}: give a share from 0 to 1.`);
  };
  const positive = (amount: Amount, what: string): number => {
    const number = value(amount);
    if (number >= 0) return number;
    throw new InputError(`The ${what} ${named(amount, number)} is negative: give 0 or more.`);
  };
  const from = value(event.from);
  const until = 'until' in event ? value(event.until) : from;
  checkDates(event, from, until, scenario);
  const when = { from, until, groups: event.groups };
  switch (event.kind) {
    case 'price': {
      const amount = positive(event.amount, 'price');
      const legitimacy = share(event.legitimacy, 'legitimacy');
      const { announced = false, on = 'orders' } = event;
      return { ...when, kind: 'price', amount, legitimacy, announced, on };
    }
    case 'rules':
      return {
        ...when,
        kind: 'rules',
        strength: share(event.strength, 'strength'),
        legitimacy: share(event.legitimacy, 'legitimacy'),
      };
    case 'repair':
      return {
        ...when,
        kind: 'repair',
        strength: share(event.strength, 'strength'),
        cost: positive(event.cost ?? 0, 'cost of the repair'),
      };
    case 'visibility':
      return { ...when, kind: 'visibility', strength: share(event.strength, 'strength') };
    case 'shock':
      return { ...when, kind: 'shock', amount: value(event.amount) };
    case 'downturn':
      return { ...when, kind: 'downturn', amount: share(event.amount, 'amount') };
    case 'lock':
      return { ...when, kind: 'lock', amount: positive(event.amount, 'lock') };
    case 'handover':
    case 'release':
      return { ...when, kind: event.kind };
    case 'favour':
      return {
        ...when,
        kind: 'favour',
        need: positive(event.need, 'need'),
        granted: event.granted === undefined ? undefined : share(event.granted, 'granted share'),
        legitimacy: share(event.legitimacy, 'legitimacy'),
        asker: event.asker ?? 'buyer',
      };
  }
}

function refuseTradeTerms(event: PolicyEvent, { name }: Scenario): void {
  if (!needsTrade(event)) return;
  throw new InputError(
    `The ${event.kind} event of ${name} says what only a scenario with trade has: add "trade", or take it out.`,
  );
}

function checkDates(event: PolicyEvent, from: number, until: number, scenario: Scenario): void {
  const { unit, units } = scenario.calendar;
  if (from === 0) return;
  const dates: [Amount, number][] = [[event.from, from]];
  if ('until' in event) dates.push([event.until, until]);
  for (const [amount, date] of dates) {
    if (!Number.isInteger(date) || date < 1 || date > units) {
      throw new InputError(
        `The ${event.kind} event has ${unit} ${named(amount, date)}: give a whole ${unit} from 1 to ${units}.`,
      );
    }
  }
  if (until < from) {
    const last = 'until' in event ? event.until : event.from;
    throw new InputError(
      `The ${event.kind} event is reversed: it starts in ${unit} ${named(event.from, from)} and ends in ${unit} ` +
        `${named(last, until)}; let it end in ${unit} ${from} or later.`,
    );
  }
}

/** "5 (fineFrom)" where a name stands behind the number, else "5". */
function named(amount: Amount, value: number): string {
  return typeof amount === 'string' ? `${value} (${amount})` : String(value);
}

function refuseOverlappingPrices(events: readonly DatedEvent[], scenario: Scenario): void {
  const prices = events.filter((event) => event.kind === 'price' && event.from > 0 && event.amount > 0);
  for (const [group, on] of scenario.groups.flatMap((one) => [
    [one, 'orders'] as const,
    [one, 'favours'] as const,
  ])) {
    const here = prices
      .filter((event) => event.kind === 'price' && event.on === on && includesGroup(event.groups, group))
      .sort((a, b) => a.from - b.from);
    for (let i = 1; i < here.length; i++) {
      if (here[i].from <= here[i - 1].until) {
        const { unit } = scenario.calendar;
        throw new InputError(
          `Two prices overlap in ${group.name}: one lasts until ${unit} ${here[i - 1].until}, the next starts in ` +
            `${unit} ${here[i].from}; let one end before the other starts.`,
        );
      }
    }
  }
}

function refuseTwinFavours(events: readonly DatedEvent[], scenario: Scenario): void {
  const favours = events.filter((event) => event.kind === 'favour' && event.from > 0);
  for (const group of scenario.groups) {
    const units = favours.filter((event) => includesGroup(event.groups, group)).map(({ from }) => from);
    const twice = units.find((unit, i) => units.indexOf(unit) !== i);
    if (twice !== undefined) {
      const { unit } = scenario.calendar;
      throw new InputError(
        `Two favours are asked in ${unit} ${twice} of ${group.name}: ask them in different ${unit}s, or make them one.`,
      );
    }
  }
}
