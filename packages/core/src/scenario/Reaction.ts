import type { MeasureKind } from '../measures/measureFunctions.js';
import type { Amount, GroupSelector, PolicyEvent } from './PolicyEvent.js';

/** An event without dates: the reaction says when. */
export type UndatedEvent<Name extends string = string> =
  PolicyEvent<Name> extends infer Event
    ? Event extends PolicyEvent<Name>
      ? Omit<Event, 'from' | 'until' | 'groups'>
      : never
    : never;

/**
 * A policy that answers to what happens, as data: "if more than 15 % are late for two weeks, fine". Each group that it
 * concerns is watched for itself. The event starts in the unit after; while it lasts the reaction waits.
 */
export interface Reaction<Name extends string = string> {
  /** The quantity that is watched, unit by unit. */
  readonly watch: MeasureKind;
  /** The reaction comes when the value lies above this; or, in its place, below. */
  readonly above?: Amount<Name>;
  readonly below?: Amount<Name>;
  /** For how many units in a row. */
  readonly during: Amount<Name>;
  readonly event: UndatedEvent<Name>;
  /** For how many units the event lasts, at most to the end of the calendar. */
  readonly lasting: Amount<Name>;
  readonly groups: GroupSelector;
}
