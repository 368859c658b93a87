import { InputError } from '../input/InputError.js';
import { limits } from '../input/limits.js';
import { unknownName } from '../input/names.js';
import { mechanismParameters } from '../parameters/mechanismParameters.js';
import type { ParameterDeclaration } from '../parameters/ParameterDeclaration.js';
import { type ListedTraits, type Trait, traits } from '../scenario/GroupPeople.js';
import { rangeRemedy } from '../scenario/rangeRemedy.js';
import { type CsvRow, csvRows } from '../text/csvRows.js';

/** The people of one group as a table has them. */
export interface ListedPeople {
  /** The name of their group; undefined where the table names none. */
  readonly group?: string;
  /** How many they are. */
  readonly members: number;
  readonly traits: ListedTraits;
}

const GROUP = 'group';

/**
 * Reads people from the text of a CSV file: one line a person, and one column for each known trait (`benefit`, `guilt`,
 * `reciprocity`, `susceptibility`, in the units of those parameters). A column `group` says to which group a person
 * belongs. Nothing is dropped: a cell that cannot be used stops the reading. See `withPeople`.
 *
 * @param from what to call the text in messages, such as the name of the file
 * @returns the groups in the order in which they come first; one without a name where no column says the group
 * @throws InputError that names line and column, and what to do
 * @example
 * peopleFromCsv('guilt,benefit\n1.2,-2\n0,-1.5\n')[0].members; // 2
 */
export function peopleFromCsv(text: string, from = 'the table'): readonly ListedPeople[] {
  if (text.length > limits.fileBytes) {
    throw new InputError(
      `${from} has ${text.length} letters, and ${limits.fileBytes} are the most: take out what is not needed.`,
    );
  }
  const [head, ...rows] = csvRows(text);
  const columns = columnsOf(head, from);
  if (rows.length === 0) throw new InputError(`${from} has no people: add a line for each.`);
  if (rows.length > limits.listedPeople) {
    throw new InputError(
      `${from} has ${rows.length} people, and ${limits.listedPeople} are the most: draw a sample of them.`,
    );
  }
  const groups = new Map<string, Record<string, number[]>>();
  for (const { line, cells } of rows) {
    if (cells.length !== columns.length) {
      throw new InputError(
        `${from}, line ${line}: it has ${cells.length} cells, the header has ${columns.length}; correct it.`,
      );
    }
    const at = columns.indexOf(GROUP);
    const name = at < 0 ? '' : groupName(cells[at], `${from}, line ${line}, column ${GROUP}`);
    const lists = groups.get(name) ?? {};
    groups.set(name, lists);
    columns.forEach((column, k) => {
      if (column === GROUP) return;
      lists[column] ??= [];
      lists[column].push(numberIn(cells[k], column as Trait, `${from}, line ${line}, column ${column}`));
    });
  }
  return [...groups].map(([name, lists]) => ({
    ...(columns.includes(GROUP) && { group: name }),
    members: Object.values(lists)[0].length,
    traits: lists,
  }));
}

/** The names of the columns, checked. */
function columnsOf(head: CsvRow | undefined, from: string): string[] {
  const known = [GROUP, ...traits];
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  if (!columns.some((column) => column !== GROUP)) {
    throw new InputError(
      `${from} has no trait in its header: start with a line of names, some of ${traits.join(', ')}.`,
    );
  }
  columns.forEach((column, k) => {
    if (!known.includes(column)) throw unknownName(`column in ${from}`, column, known);
    if (columns.indexOf(column) === k) return;
    throw new InputError(`${from} has the column ${column} twice: take out one.`);
  });
  return columns;
}

function groupName(cell: string, place: string): string {
  const name = cell.trim();
  if (name !== '' && name.length <= limits.nameLetters) return name;
  throw new InputError(
    name === ''
      ? `${place}: it is empty; give the name of a group.`
      : `${place}: the name has ${name.length} letters; give ${limits.nameLetters} or fewer.`,
  );
}

function numberIn(cell: string, trait: Trait, place: string): number {
  const text = cell.trim();
  const declaration: ParameterDeclaration = mechanismParameters[trait];
  const { low, high } = declaration;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) {
    throw new InputError(`${place}: it is "${cell.slice(0, 40)}"; give a number from ${low} to ${high}.`);
  }
  const remedy = rangeRemedy(trait, Number(text), declaration);
  if (remedy) throw new InputError(`${place}: ${remedy}`);
  // Added to 0, −0 becomes 0.
  return Number(text) + 0;
}
