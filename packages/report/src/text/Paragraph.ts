/** One paragraph of a reading. */
export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}
