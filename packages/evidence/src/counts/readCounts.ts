import { InputError } from '@fairweather/core';
import { limits } from '@fairweather/core/tools';
import { csvParseRows } from 'd3-dsv';
import type { Count, CountData } from './CountData.js';
import type { PolicyFile } from './policyFile.js';

const NEEDED = ['group', 'unit', 'taken', 'opportunities'] as const;
const OPTIONAL = ['treated', 'periods'] as const;
type Column = (typeof NEEDED)[number] | (typeof OPTIONAL)[number];

/** The most groups times periods that theories are fitted to; the fit computes each of them thousands of times. */
const MOST_PERIODS = 50_000;

/**
 * Reads counts by group and unit from the text of a CSV file. Columns: `group`, `unit` (its number, from 1), `taken`,
 * `opportunities`; and, optionally, `treated` (yes or no; default: yes) and `periods` (number of periods in the unit:
 * 4 for a week of four days; default: as in the calendar). A unit that was not counted has no line; one that was
 * closed has 0 opportunities. Nothing is dropped: an unusable line stops the reading.
 *
 * @param name name of the file in messages
 * @throws InputError that names the line and the reason
 */
export function readCounts(text: string, name: string, { calendar }: PolicyFile): CountData {
  const csv = text.replace(/^\uFEFF/, '');
  if (csv.trim() === '') {
    throw new InputError(
      `${name} is empty: start with the header (${NEEDED.join(', ')}), and add a line for each group and unit.`,
    );
  }
  const [head, ...lines] = csvParseRows(csv);
  if (isBlank(head)) {
    throw new InputError(
      `${name}, line 1: it is blank; start the file with its header (${NEEDED.join(', ')}).`,
    );
  }
  const places = columnPlaces(head, name);
  const at = rowLines(csv);
  const groups = new Map<string, { treated: boolean; counts: Map<number, Count> }>();
  lines.forEach((cells, i) => {
    if (isBlank(cells)) return;
    const fail = (reason: string): never => {
      throw new InputError(`${name}, line ${at[i + 1]}: ${reason}`);
    };
    if (cells.length !== head.length)
      fail(`it has ${cells.length} cells, the header has ${head.length}; correct it.`);
    const cell = (column: Column): string | undefined => {
      const place = places.get(column);
      return place === undefined ? undefined : cells[place].trim();
    };
    const whole = (column: Column, low: number, high: number, fallback?: number): number => {
      const given = cell(column);
      if (given === undefined && fallback !== undefined) return fallback;
      const number = given !== undefined && /^\d+$/.test(given) ? Number(given) : Number.NaN;
      if (number >= low && number <= high) return number;
      return fail(
        `${column} is "${given}"; give a whole number from ${low} to ${high}${
          given === '' ? ', or leave the line out if it was not counted' : ''
        }.`,
      );
    };
    const group = cell('group') || fail('it names no group; add its name.');
    if (group.length > limits.nameLetters)
      fail(`the name of its group has ${group.length} letters; give ${limits.nameLetters} or fewer.`);
    const unit = whole('unit', 1, calendar.units);
    const opportunities = whole('opportunities', 0, 1e9);
    const taken = whole('taken', 0, 1e9);
    if (taken > opportunities) {
      fail(`${taken} were taken out of ${opportunities} opportunities; correct one of the two.`);
    }
    const periods = whole('periods', 0, calendar.periodsPerUnit, calendar.periodsPerUnit);
    const people = Math.round(opportunities / Math.max(1, periods));
    if (people > limits.members) {
      fail(
        `${opportunities} opportunities mean ${people} people per ${calendar.period}, but a group has at most ` +
          `${limits.members}; correct the number, or split the group.`,
      );
    }
    if (periods === 0 && opportunities > 0)
      fail('it has opportunities and no periods; correct one of the two.');
    const treated = yesOrNo(cell('treated'), fail);
    const known = groups.get(group) ?? { treated, counts: new Map<number, Count>() };
    if (known.treated !== treated) fail(`${group} is treated in one line and not in another; choose one.`);
    if (known.counts.has(unit)) {
      fail(`${group} has ${calendar.unit} ${unit} a second time; keep one of the two lines.`);
    }
    known.counts.set(unit, { unit, taken, opportunities, periods });
    groups.set(group, known);
    const periodsOfAll = groups.size * calendar.units * calendar.periodsPerUnit;
    if (groups.size > limits.groups || periodsOfAll > MOST_PERIODS) {
      fail(
        `this is group ${groups.size}, and with the calendar that makes ${periodsOfAll} periods of groups; give ` +
          `at most ${limits.groups} groups and ${MOST_PERIODS} periods of groups, for example one period per ` +
          `${calendar.unit}.`,
      );
    }
  });
  if (groups.size === 0)
    throw new InputError(`${name} contains no counts: add a line for each group and unit.`);
  return {
    name,
    calendar,
    groups: [...groups].map(([group, { treated, counts }]) => ({
      name: group,
      treated,
      counts: [...counts.values()].sort((a, b) => a.unit - b.unit),
    })),
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0].trim() === '';
}

/** The line on which each row begins, from 1: a quoted cell can contain line breaks. */
function rowLines(text: string): number[] {
  const lines = [1];
  let line = 1;
  let quoted = false;
  let cellBegins = true;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    const breaks = letter === '\n' || (letter === '\r' && text[i + 1] !== '\n');
    if (breaks) line++;
    if (quoted) {
      // Two quotes in a row stand for one.
      if (letter === '"' && text[i + 1] === '"') i++;
      else if (letter === '"') quoted = false;
    } else if (breaks) {
      lines.push(line);
      cellBegins = true;
    } else {
      quoted = letter === '"' && cellBegins;
      cellBegins = letter === ',';
    }
  }
  return lines;
}

function columnPlaces(head: readonly string[], name: string): Map<Column, number> {
  const places = new Map<Column, number>();
  head.forEach((title, place) => {
    const column = [...NEEDED, ...OPTIONAL].find((known) => known === title.trim().toLowerCase());
    if (!column) {
      throw new InputError(
        `${name} has a column "${title}" that nobody reads: the columns are ${NEEDED.join(', ')} and, where ` +
          `wanted, ${OPTIONAL.join(', ')}.`,
      );
    }
    if (places.has(column)) throw new InputError(`${name} has the column "${column}" twice: keep one.`);
    places.set(column, place);
  });
  for (const column of NEEDED) {
    if (!places.has(column)) {
      throw new InputError(`${name} has no column "${column}": add it; the others are ${NEEDED.join(', ')}.`);
    }
  }
  return places;
}

function yesOrNo(text: string | undefined, fail: (reason: string) => never): boolean {
  if (text === undefined || /^(yes|true|1)$/i.test(text)) return true;
  if (/^(no|false|0)$/i.test(text)) return false;
  return fail(`treated is "${text}"; write yes or no.`);
}

/** The units of each group that were not counted, in words; empty if none is missing. */
export function missingUnits({ groups, calendar }: CountData): string[] {
  return groups.flatMap(({ name, counts }) => {
    const counted = new Set(counts.map(({ unit }) => unit));
    const missing = Array.from({ length: calendar.units }, (_, i) => i + 1).filter(
      (unit) => !counted.has(unit),
    );
    return missing.length > 0 ? [`${name}: ${calendar.unit} ${missing.join(', ')}`] : [];
  });
}
