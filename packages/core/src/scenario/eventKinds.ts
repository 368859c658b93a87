import type { PolicyEvent } from './PolicyEvent.js';

/** Rules for the events of one kind. */
export interface EventKind {
  /** A momentary event happens in the first period of its unit, and has no end to be given. */
  readonly momentary: boolean;
  /** Whether it has a meaning only with trade. */
  readonly onlyWithTrade?: boolean;
  /** Keys that have a meaning only with trade. */
  readonly tradeKeys?: readonly string[];
  /** Keys that only a scenario with trade may leave out. */
  readonly neededWithoutTrade?: readonly string[];
}

/** The kinds of events of a policy. */
export const eventKinds: { readonly [Kind in PolicyEvent['kind']]: EventKind } = {
  price: { momentary: false, tradeKeys: ['on'] },
  rules: { momentary: false },
  repair: { momentary: false, tradeKeys: ['cost'] },
  visibility: { momentary: false },
  shock: { momentary: false },
  handover: { momentary: true },
  favour: { momentary: true, tradeKeys: ['legitimacy', 'asker'], neededWithoutTrade: ['granted'] },
  downturn: { momentary: false, onlyWithTrade: true },
  lock: { momentary: false, onlyWithTrade: true },
  release: { momentary: false, onlyWithTrade: true },
};

/** Whether an event says something that has a meaning only where orders and money change hands. */
export function needsTrade(event: PolicyEvent): boolean {
  const { onlyWithTrade = false, tradeKeys = [], neededWithoutTrade = [] } = eventKinds[event.kind];
  const given = (key: string) => (event as unknown as Readonly<Record<string, unknown>>)[key] !== undefined;
  return onlyWithTrade || tradeKeys.some(given) || !neededWithoutTrade.every(given);
}

/** Dates for an event of that kind that has none of its own yet. */
export function sometime(kind: string): { readonly from: 1; readonly until?: 1 } {
  const momentary = Object.hasOwn(eventKinds, kind) && eventKinds[kind as PolicyEvent['kind']].momentary;
  return momentary ? { from: 1 } : { from: 1, until: 1 };
}
