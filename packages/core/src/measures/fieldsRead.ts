import type { GroupRecord, RecordField } from './GroupRecord.js';
import type { MeasureKind } from './MeasureDeclaration.js';
import { measureFunctions } from './measureFunctions.js';

/**
 * Which recorded quantities some measures read, so that what nobody reads need not be worked out.
 *
 * @example
 * fieldsRead(['share']); // ['taken', 'opportunities']
 */
export function fieldsRead(kinds: readonly MeasureKind[]): readonly RecordField[] {
  const read = new Set<RecordField>();
  const witness = new Proxy({} as GroupRecord, {
    get: (_, field) => {
      read.add(field as RecordField);
      return 1;
    },
  });
  for (const kind of kinds) measureFunctions[kind](witness);
  return [...read];
}
