/** What somebody thinks will happen, before seeing it. */
export interface Forecast {
  readonly question: string;
  /** One number a unit, by the name of the unit: `{ 'week 5': 9 }`. */
  readonly values: Readonly<Record<string, number>>;
  /** Whether the outcome was shown; from then on the forecast stands. */
  readonly revealed: boolean;
}

/** All forecasts of a notebook, by name. */
export type Forecasts = ReadonlyMap<string, Forecast>;
