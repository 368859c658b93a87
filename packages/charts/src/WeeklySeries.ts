import type { PricedStretch } from './PricedStretch.js';

/** One line of a chart over time: a mean with a band, and what was observed. */
export interface WeeklySeries {
  /** What the panel is called. */
  readonly name: string;
  readonly colour: string;
  /** One number a unit. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** One number a unit, where there are data. */
  readonly observed?: readonly number[];
  /** The mean of the arm to compare with. */
  readonly compared?: readonly number[];
  /** Stretches of units in which a price is named, both ends inclusive. */
  readonly priced: readonly PricedStretch[];
}

/** What a chart of panels over time needs to know. */
export interface WeeklyChartOptions {
  readonly title: string;
  /** One line, or several. */
  readonly subtitle: string | readonly string[];
  /** What one unit is called: "week". */
  readonly unit: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  /** The chart in a sentence, for those who cannot see it. */
  readonly description: string;
  readonly columns: number;
  /** Width and height of one panel in pixels. */
  readonly width: number;
  readonly height: number;
}
