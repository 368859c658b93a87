/** What charts say by themselves. A page in another language hands over its own. */
export interface ChartTerms {
  /** That no data stand behind what is drawn. */
  readonly illustrative: string;
  /** Whose life it is, before the subtitle of a biography. */
  readonly agent: (number: number, group: string) => string;
  /** Name of the state between a social and a market relationship. */
  readonly frame: string;
  readonly chance: string;
  /** Titles of the axes of prices: side by side, and upon one another. */
  readonly prices: string;
  readonly stackedPrices: string;
  readonly sticker: string;
  readonly shadow: string;
  readonly conscience: string;
  readonly crowd: string;
  /** Which prices nobody ever felt. */
  readonly zeroThroughout: (names: readonly string[]) => string;
  /** An amount of money; the numbers at the axes follow the locale of vega. */
  readonly amount: (value: number) => string;
}

/** What charts say unless told otherwise. */
export const englishTerms: ChartTerms = {
  illustrative: 'Illustrative: no data stand behind this.',
  agent: (number, group) => `Agent ${number}, ${group}.`,
  frame: 'frame',
  chance: 'chance of taking',
  prices: 'prices (logits)',
  stackedPrices: 'prices of taking, stacked (logits)',
  sticker: 'sticker',
  shadow: 'shadow',
  conscience: 'conscience',
  crowd: 'crowd',
  zeroThroughout: (names) => `Zero throughout: ${names.join(', ')}.`,
  amount: String,
};
