import type { ChartTerms } from './ChartTerms.js';

/** The words that every chart has. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  /** The chart in one sentence, for readers who cannot see it. */
  readonly description: string;
  /** True if no data support the chart; the chart then says so. Default: false. */
  readonly illustrative?: boolean;
  /** Translations of the chart's own words. Default: English. */
  readonly terms?: Partial<ChartTerms>;
}
