import type { VegaLiteSpec } from '@fairweather/charts';
import type { RunRecord } from './manifest.js';
import type { TradeSummary } from './trade/TradeSummary.js';

/** How an experiment is told; each way is made only when it is asked for. */
export interface Description {
  /** Tables and reading for a terminal, line by line. */
  readonly table: () => readonly string[];
  /** Charts by name, in the order in which they are shown. */
  readonly charts: () => Record<string, VegaLiteSpec>;
  /** The report as one HTML page; `drawn` are the charts as SVG. */
  readonly report: (
    record: RunRecord,
    charts: Readonly<Record<string, VegaLiteSpec>>,
    drawn: Readonly<Record<string, string>>,
  ) => string;
  /** What there is to say about orders and money, in a scenario with trade. */
  readonly trade?: TradeSummary;
}
