/** The words that every chart has. */
export interface ChartWords {
  readonly title: string;
  /** A text, or several, each on a line of its own. */
  readonly subtitle: string | readonly string[];
  /** The chart in one sentence, for readers who cannot see it. */
  readonly description: string;
  /** True if no data support the chart; the chart then says so. Default: false. */
  readonly illustrative?: boolean;
  /** Translations of the chart's own words. Default: English. */
  readonly terms?: Partial<ChartTerms>;
}

/** The words that charts add themselves. A page in another language passes its own. */
export interface ChartTerms {
  /** States that no data support the chart. */
  readonly illustrative: string;
  /** The agent's name, before the subtitle of a biography. */
  readonly agent: (number: number, group: string) => string;
  /** Name of the state between a social and a market relationship. */
  readonly frame: string;
  readonly chance: string;
  /** Titles of the axes of prices: side by side, and stacked. */
  readonly prices: string;
  readonly stackedPrices: string;
  readonly sticker: string;
  readonly shadow: string;
  readonly conscience: string;
  readonly crowd: string;
  /** Names the prices that are always zero. */
  readonly zeroThroughout: (names: readonly string[]) => string;
  /** An amount of money; the numbers at the axes follow the locale of vega. */
  readonly amount: (value: number) => string;
}

/** The default words of charts. */
export const englishTerms: ChartTerms = {
  illustrative: 'Illustrative: not based on data.',
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
