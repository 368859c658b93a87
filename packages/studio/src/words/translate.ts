/**
 * Translates a scenario's text with a table of translations. A final number stays: "centre 3" is translated if
 * "centre" is. A text that is not in the table stays as it is, such as a name that a user typed.
 */
export function translate(table: Readonly<Record<string, string>>, text: string): string {
  if (Object.hasOwn(table, text)) return table[text];
  const [, before, number] = /^(.+) (\d+)$/.exec(text) ?? [];
  return before !== undefined && Object.hasOwn(table, before) ? `${table[before]} ${number}` : text;
}
