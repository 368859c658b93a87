/**
 * A text of a scenario by a table of translations. A number at its end stays: "centre 3" is translated where "centre"
 * is. A text that the table does not have stays as it is, such as a name that somebody typed.
 */
export function translate(table: Readonly<Record<string, string>>, text: string): string {
  if (Object.hasOwn(table, text)) return table[text];
  const [, before, number] = /^(.+) (\d+)$/.exec(text) ?? [];
  return before !== undefined && Object.hasOwn(table, before) ? `${table[before]} ${number}` : text;
}
