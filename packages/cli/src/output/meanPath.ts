import type { CountData } from '@fairweather/evidence';

/** Means over groups, unit by unit; null where no group was counted. */
export interface MeanPath {
  readonly treated: readonly (number | null)[];
  readonly untreated: readonly (number | null)[];
}

/**
 * The mean over the treated and over the untreated groups, unit by unit.
 *
 * @param numbers one list a group, in the order of its counts
 */
export function meanPath(data: CountData, numbers: readonly (readonly number[])[]): MeanPath {
  return { treated: path(data, numbers, true), untreated: path(data, numbers, false) };
}

function path(
  { groups, calendar }: CountData,
  numbers: readonly (readonly number[])[],
  treated: boolean,
): (number | null)[] {
  return Array.from({ length: calendar.units }, (_, u) => {
    const here = groups.flatMap((group, g) =>
      group.treated === treated
        ? group.counts.flatMap(({ unit }, i) => (unit === u + 1 ? [numbers[g][i]] : []))
        : [],
    );
    return here.length > 0 ? here.reduce((sum, value) => sum + value, 0) / here.length : null;
  });
}
