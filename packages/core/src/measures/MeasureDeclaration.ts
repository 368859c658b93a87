import type { Concerned } from '../policy/PolicyEvent.js';
import type { RecordField } from './GroupRecord.js';

/** What is recorded of a run, by unit: the mean of one recorded quantity over some groups. */
export interface MeasureDeclaration {
  /** The word by which it is chosen, and the column of a result. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** The recorded quantity; see `measureFunctions`. */
  readonly of: MeasureKind;
  /** Over which groups the mean is taken, each group counting once. */
  readonly groups: Concerned;
}

/** The recorded quantities that a measure can be of. */
export type MeasureKind =
  | 'taken'
  | 'share'
  | 'orders'
  | 'granted'
  | 'oneSidedness'
  | Exclude<RecordField, 'taken' | 'opportunities' | 'kept' | 'answered'>;
