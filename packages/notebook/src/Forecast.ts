/** A prediction that somebody makes before seeing the outcome. */
export interface Forecast {
  readonly question: string;
  /** One number per unit, by the name of the unit: `{ 'week 5': 9 }`. */
  readonly values: Readonly<Record<string, number>>;
  /** True once the outcome was shown; the forecast can then no longer change. */
  readonly revealed: boolean;
}

/** All forecasts of a notebook, by name. */
export type Forecasts = ReadonlyMap<string, Forecast>;
