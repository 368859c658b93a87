import type { MeasureKind } from '../measures/measureFunctions.js';
import type { GroupWeight } from '../measures/weighGroups.js';
import type { GroupSelector } from './PolicyEvent.js';

/** A series that a run gives, unit by unit: one recorded quantity over some groups. */
export interface MeasureDeclaration<Name extends string = string> {
  /** The word by which it is chosen, and the column of a result. */
  readonly name: Name;
  readonly label: string;
  readonly unit: string;
  /** The recorded quantity; see `measureFunctions`. */
  readonly of: MeasureKind;
  /** Over which groups it is taken. */
  readonly groups: GroupSelector;
  /**
   * How these groups weigh: "groups" is the mean over groups, each counting once; "people" counts everybody once, so
   * that a large group weighs more; "total" adds up, for counts and money. Required where the groups differ in size;
   * where they do not, the default is "groups".
   */
  readonly weigh?: GroupWeight;
}
