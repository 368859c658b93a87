import { InputError } from '../input/InputError.js';
import type { People } from '../people/People.js';
import type { GroupPlan, Plan } from '../plan/Plan.js';
import { includesGroup } from '../scenario/groupSelector.js';
import { type CustomMeasure, type MeasureMoment, type PersonColumn, personColumns } from './CustomMeasure.js';
import { customError, wordFor } from './customError.js';

/** What looks on while a group lives: an engine counts for it, and calls it at the end of each unit. */
export interface Onlooker {
  /** How often each buyer has taken in this unit so far. */
  readonly taken: Uint16Array;
  /** How often each could have. */
  readonly opportunities: Uint16Array;
  /** 1 while the relationship lasts. */
  readonly alive: Uint16Array;
  /** Reads a group at the end of a unit, from 0, and begins to count anew. */
  turn(group: GroupPlan, unit: number): void;
}

/** The numbers of custom measures in a replicate. */
export interface CustomBook {
  readonly onlooker: Onlooker;
  /** Begins a replicate, with room for its numbers from a place on: measure by measure, in each unit by unit. */
  open(into: Float64Array, at: number): void;
  /** Writes the numbers. */
  close(): void;
}

type Column = Float32Array | Uint16Array;
type Columns = { readonly [Name in PersonColumn]: Column };

/**
 * Bytes that custom measures keep of each person: the counts, and for those of a whole run what stands in their columns
 * at the end of each unit, since groups live one after another.
 */
export function customBytes(measures: readonly CustomMeasure[], units: number): number {
  if (measures.length === 0) return 0;
  const kept = measures
    .filter(({ per }) => per === 'run')
    .reduce((sum, { columns }) => sum + columns.length, 0);
  return 6 + 4 * kept * units;
}

/** An empty book for custom measures of the people of a plan. */
export function makeCustomBook(
  { members, units, groups }: Plan,
  people: People,
  measures: readonly CustomMeasure[],
): CustomBook {
  const counts = {
    taken: new Uint16Array(members),
    opportunities: new Uint16Array(members),
    alive: new Uint16Array(members).fill(1),
  };
  const columns = Object.fromEntries(
    personColumns.map((name) => [name, name in counts ? counts[name as 'taken'] : people[name as 'frame']]),
  ) as Columns;
  const parts = groups.map(({ first, members }) => sliceOf(columns, first, first + members));
  const pages = measures.map((measure) =>
    measure.per === 'run' ? pageOfRun(measure, groups, parts, units) : pageOfGroups(measure, parts, units),
  );
  return {
    onlooker: {
      ...counts,
      turn(group, unit) {
        for (const page of pages) page.add(group, unit);
        parts[group.index].taken.fill(0);
        parts[group.index].opportunities.fill(0);
      },
    },
    open(into, at) {
      pages.forEach((page, m) => {
        page.open(into, at + m * units);
      });
    },
    close() {
      for (const page of pages) page.close();
    },
  };
}

/** Where one measure is added up. */
interface Page {
  open(into: Float64Array, at: number): void;
  add(group: GroupPlan, unit: number): void;
  close(): void;
}

/** The mean over people or groups: each of those in which the measure has a meaning counts once. */
function pageOfGroups(measure: CustomMeasure, parts: readonly Columns[], units: number): Page {
  const { groups: concerned = 'all', per } = measure;
  const sums = new Float64Array(units);
  const known = new Float64Array(units);
  let into: Float64Array = sums;
  let at = 0;
  return {
    open(room, place) {
      into = room;
      at = place;
      sums.fill(0);
      known.fill(0);
    },
    add(group, unit) {
      if (!includesGroup(concerned, group)) return;
      const { name, treated, members, index } = group;
      const moment = { unit: unit + 1, person: 0, groups: [{ name, treated, first: 0, members }] };
      for (const end = per === 'person' ? members : 1; moment.person < end; moment.person++) {
        const value = numberOf(measure, parts[index], moment);
        if (Number.isNaN(value)) continue;
        sums[unit] += value;
        known[unit]++;
      }
    },
    close() {
      for (let unit = 0; unit < units; unit++) into[at + unit] = sums[unit] / known[unit];
    },
  };
}

/** Of everybody together: the columns of each group are kept until all groups have lived. */
function pageOfRun(
  measure: CustomMeasure,
  allGroups: readonly GroupPlan[],
  parts: readonly Columns[],
  units: number,
): Page {
  const { groups: selector = 'all', columns } = measure;
  let people = 0;
  const starts = new Map<number, number>();
  const groups = allGroups
    .filter((group) => includesGroup(selector, group))
    .map(({ index, name, treated, members }) => {
      starts.set(index, people);
      people += members;
      return { name, treated, first: people - members, members };
    });
  const kept = Array.from({ length: units }, () =>
    Object.fromEntries(columns.map((name) => [name, new Float32Array(people)])),
  ) as unknown as readonly Columns[];
  let into: Float64Array = new Float64Array();
  let at = 0;
  return {
    open(room, place) {
      into = room;
      at = place;
    },
    add({ index }, unit) {
      const start = starts.get(index);
      if (start === undefined) return;
      for (const name of columns) kept[unit][name].set(parts[index][name], start);
    },
    close() {
      for (let unit = 0; unit < units; unit++) {
        into[at + unit] = numberOf(measure, kept[unit], { unit: unit + 1, person: 0, groups });
      }
    },
  };
}

function numberOf({ name, read }: CustomMeasure, columns: Columns, moment: MeasureMoment): number {
  let value: unknown;
  try {
    value = read(columns, moment);
  } catch (error) {
    throw customError(`The measure "${name}", in unit ${moment.unit},`, error);
  }
  if (typeof value === 'number' && Math.abs(value) !== Number.POSITIVE_INFINITY) return value;
  throw new InputError(
    `The measure "${name}" is ${wordFor(value)} in unit ${moment.unit}: let it return a finite number, or NaN ` +
      'where it has no meaning.',
  );
}

function sliceOf(columns: Columns, from: number, until: number): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.subarray(from, until)]),
  ) as Columns;
}
