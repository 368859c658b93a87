import type { MeasureKind } from '../measures/measureFunctions.js';
import type { GroupSelector } from './PolicyEvent.js';

/** A series that a run gives, unit by unit: the mean of one recorded quantity over some groups. */
export interface MeasureDeclaration {
  /** The word by which it is chosen, and the column of a result. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** The recorded quantity; see `measureFunctions`. */
  readonly of: MeasureKind;
  /** Over which groups the mean is taken, each group counting once. */
  readonly groups: GroupSelector;
}
