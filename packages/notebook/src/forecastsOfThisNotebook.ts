import type { Forecasts } from './Forecast.js';

/** All forecasts since the kernel started: cells share no other state that survives running a cell again. */
export const forecastsOfThisNotebook: { current: Forecasts } = { current: new Map() };
