/** All values of a key, anywhere in a specification, in order of appearance. */
export function inside<Value>(spec: unknown, key: string): Value[] {
  if (typeof spec !== 'object' || spec === null) return [];
  return Object.entries(spec).flatMap(([name, value]) => [
    ...(name === key && !Array.isArray(spec) ? [value as Value] : []),
    ...inside<Value>(value, key),
  ]);
}

/** All rows of data in a specification that have a field. */
export function rowsWith<Row>(spec: unknown, field: string): Row[] {
  return inside<{ values?: Record<string, unknown>[] }>(spec, 'data').flatMap(({ values = [] }) =>
    values.filter((row) => field in row),
  ) as Row[];
}
