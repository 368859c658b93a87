/** Widths of letters in DejaVu Sans, relative to the font size; other screen fonts are narrower. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;|!'’‘ ]/, 0.32],
  [/[frt()[\]“”"\-–/]/, 0.42],
  [/[mwMW@%—→−+<>=]/, 0.9],
  [/[A-Z]/, 0.69],
];
const USUAL = 0.62;
const BOLD = 1.1;

/**
 * Approximate width of a drawn text; errs on the wide side. Text cannot be measured without a canvas, and vega would
 * treat every letter as wide.
 *
 * @param size font size in pixels
 * @returns pixels
 * @example
 * textWidth('no', 10); // two ordinary letters: 2 · 0.62 · 10 = 12.4
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([kind]) => kind.test(letter))?.[1] ?? USUAL;
  return sum * size * (bold ? BOLD : 1);
}
