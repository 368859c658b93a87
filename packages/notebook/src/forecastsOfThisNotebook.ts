import type { Forecasts } from './Forecast.js';

/** What was forecast since the kernel started: cells share nothing else that would outlast a cell being run again. */
export const forecastsOfThisNotebook: { current: Forecasts } = { current: new Map() };
