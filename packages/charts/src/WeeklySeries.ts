import type { PricedStretch } from './PricedStretch.js';

/** One line of a chart over time: a mean with a band, and the observations. */
export interface WeeklySeries {
  /** Name of the panel. */
  readonly name: string;
  readonly colour: string;
  /** One number per unit. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** One number per unit, if there are data. */
  readonly observed?: readonly number[];
  /** The mean of the arm to compare with. */
  readonly compared?: readonly number[];
  /** Stretches of units in which a price is named, both ends inclusive. */
  readonly priced: readonly PricedStretch[];
}

/** Options for `weeklyChart`. */
export interface WeeklyChartOptions {
  readonly title: string;
  /** One line, or several. */
  readonly subtitle: string | readonly string[];
  /** Name of one unit: "week". */
  readonly unit: string;
  /** Title of the vertical axis, with its unit. */
  readonly yTitle: string;
  /** The chart in one sentence, for readers who cannot see it. */
  readonly description: string;
  readonly columns: number;
  /** Width and height of one panel in pixels. */
  readonly width: number;
  readonly height: number;
}
