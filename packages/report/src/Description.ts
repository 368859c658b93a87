import type { VegaLiteSpec } from '@fairweather/charts';
import type { RunRecord } from './manifest.js';
import type { TradeSummary } from './trade/TradeSummary.js';

/** An experiment for readers. Each part is made only when it is asked for. */
export interface Description {
  /** Tables and reading for a terminal, line by line. */
  readonly table: () => readonly string[];
  /** Charts by name, in the order in which they are shown. */
  readonly charts: () => Record<string, VegaLiteSpec>;
  /** The report as one HTML page; `drawn` contains the charts as SVG. */
  readonly report: (
    record: RunRecord,
    charts: Readonly<Record<string, VegaLiteSpec>>,
    drawn: Readonly<Record<string, string>>,
  ) => string;
  /** Orders and money in numbers, in a scenario with trade. */
  readonly trade?: TradeSummary;
}
