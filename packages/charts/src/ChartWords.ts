import type { ChartTerms } from './ChartTerms.js';

/** The words that every chart has. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in a sentence, for those who cannot see it. */
  readonly description: string;
  /** True where no data stand behind what is drawn; the chart then says so. False unless told. */
  readonly illustrative?: boolean;
  /** What the chart says by itself, in another language; English unless told. */
  readonly terms?: Partial<ChartTerms>;
}
