/** Number of characters shown around a difference. */
const AROUND = 60;

/** The place where two texts begin to differ, and both texts there; undefined if they are the same. */
export function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const shown = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND / 2));
  const byte = new TextEncoder().encode(expected.slice(0, at)).length;
  return `byte ${byte}: ${shown(expected)} became ${shown(actual)}`;
}
