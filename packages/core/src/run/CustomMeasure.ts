import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { unknownName } from '../input/names.js';
import { includesGroup, refuseUnknownGroups } from '../scenario/groupSelector.js';
import type { GroupSelector } from '../scenario/PolicyEvent.js';
import type { Scenario } from '../scenario/Scenario.js';
import { wordFor } from './customError.js';
import type { ModuleOrigin } from './customTheory.js';

/**
 * The columns of people that a custom measure may read, with a number for each person: traits; states as they stand at
 * the end of the unit; how often the person took in the unit, and how often it could have; and whether its relationship
 * lasts, 1 or 0.
 */
export const personColumns = [
  'benefit',
  'guilt',
  'reciprocity',
  'susceptibility',
  'frame',
  'belief',
  'goodwill',
  'referencePrice',
  'harm',
  'taken',
  'opportunities',
  'alive',
] as const;

/** The name of a column of people. */
export type PersonColumn = (typeof personColumns)[number];

/** Columns by name: entry `person` of each belongs to the same person. They are the run's own: only read them. */
export type PersonColumns<Column extends PersonColumn = PersonColumn> = {
  readonly [Name in Column]: ArrayLike<number> & Iterable<number>;
};

/** Where and when a custom measure reads. */
export interface MeasureMoment {
  /** The unit of the calendar, counted from 1. */
  readonly unit: number;
  /** For a measure by person: its place in the columns. Else 0. */
  readonly person: number;
  /** The groups in the columns, one after another. */
  readonly groups: readonly {
    readonly name: string;
    readonly treated: boolean;
    /** The place of its first member in the columns. */
    readonly first: number;
    readonly members: number;
  }[];
}

/** How often a custom measure is read in a unit: of each person, of each group, or once of everybody. */
export const measureLevels = ['person', 'group', 'run'] as const;

/** A measure of one's own: a function over columns of people, read at the end of each unit of each replicate. */
export interface CustomMeasure<Name extends string = string, Column extends PersonColumn = PersonColumn> {
  /** The word by which it is chosen, and the column of a result. */
  readonly name: Name;
  readonly label: string;
  readonly unit: string;
  /** "person" gives the mean over people, "group" the mean over groups, "run" what is read of all of them together. */
  readonly per: (typeof measureLevels)[number];
  /** The columns that it reads. */
  readonly columns: readonly Column[];
  /** Over which groups it is taken. Default: all. */
  readonly groups?: GroupSelector;
  /** Gives the number; NaN where it has no meaning. It must follow from the columns and the moment alone. */
  readonly read: (columns: PersonColumns<Column>, moment: MeasureMoment) => number;
  /** The module that it comes from, which `loadModel` writes down. */
  readonly module?: ModuleOrigin;
}

/**
 * A measure of one's own, checked. Its name and the columns that it reads are known to the type checker.
 *
 * @throws InputError when a part is missing or not of its kind
 * @example
 * const read = ({ taken }, { person }) => (taken[person] === 0 ? 1 : 0);
 * const texts = { name: 'never_late', label: 'parents who were never late in the week', unit: 'share' };
 * const never = defineMeasure({ ...texts, per: 'person', columns: ['taken'], read });
 * runReplicates(daycare, { replicates: 2, customMeasures: [never] }).mean('never_late') > 0.5 // true
 */
export function defineMeasure<const Name extends string, const Column extends PersonColumn>(
  measure: CustomMeasure<Name, Column>,
): CustomMeasure<Name, Column> {
  checkShape(measure);
  return Object.freeze({ ...measure });
}

/**
 * Checks that a custom measure is one.
 *
 * @throws InputError that names the first part that is not of its kind
 */
export function checkShape(measure: CustomMeasure): void {
  if (typeof measure !== 'object' || measure === null) {
    throw new InputError(`A custom measure is ${wordFor(measure)}: give what defineMeasure() returns.`);
  }
  const { name, label, unit, per, columns, groups = 'all', read } = measure;
  const texts = { name, label, unit };
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string' && value !== '' && value.length <= limits.nameLetters) continue;
    throw new InputError(
      `The ${key} of a custom measure is ${JSON.stringify(value)}: give a text of 1 to ${limits.nameLetters} letters.`,
    );
  }
  if (!measureLevels.includes(per)) throw unknown(`level of the measure "${name}"`, per, measureLevels);
  if (!Array.isArray(columns) || columns.length === 0) {
    throw new InputError(`The measure "${name}" reads no columns: name one or more in "columns".`);
  }
  for (const column of columns as readonly string[]) {
    if (!(personColumns as readonly string[]).includes(column)) {
      throw unknown(`column of the measure "${name}"`, column, personColumns);
    }
  }
  const listed = Array.isArray(groups) && groups.every((group) => typeof group === 'string');
  if (!listed && !(['all', 'treated', 'untreated'] as unknown[]).includes(groups)) {
    throw new InputError(
      `The groups of the measure "${name}" are neither "all", "treated", "untreated" nor a list of names: give one ` +
        'of these.',
    );
  }
  if (typeof read !== 'function') {
    throw new InputError(`The measure "${name}" has no function "read": give one that returns a number.`);
  }
}

/** The error for what should be one of some names, and need not even be a text. */
function unknown(kind: string, given: unknown, known: readonly string[]): InputError {
  if (typeof given === 'string') return unknownName(kind, given, known);
  return new InputError(`The ${kind} is ${wordFor(given)}: give one of ${known.join(', ')}.`);
}

/** Columns of an outcome beside the measures. */
const otherColumns = ['replicate', 'unit'];

/**
 * Checks custom measures for a scenario.
 *
 * @throws InputError when one is not of its kind, its name is in use or it concerns no group, or there are too many
 */
export function checkCustomMeasures(
  customMeasures: readonly CustomMeasure[],
  scenario: Pick<Scenario, 'measures' | 'groups'>,
): void {
  const taken = new Set([...scenario.measures.map(({ name }) => name), ...otherColumns]);
  if (scenario.measures.length + customMeasures.length > limits.measures) {
    throw new InputError(
      `The scenario has ${scenario.measures.length} measures, and ${customMeasures.length} custom ones are too many: ` +
        `give ${limits.measures - scenario.measures.length} or fewer.`,
    );
  }
  for (const measure of customMeasures) {
    checkShape(measure);
    const { name, groups = 'all' } = measure;
    if (taken.has(name)) {
      throw new InputError(`The name of the measure "${name}" is in use: give it a name of its own.`);
    }
    taken.add(name);
    refuseUnknownGroups(`measure "${name}"`, groups, scenario);
    if (!scenario.groups.some((group) => includesGroup(groups, group))) {
      throw new InputError(`The measure "${name}" concerns no group: name a group, or "all".`);
    }
  }
}
