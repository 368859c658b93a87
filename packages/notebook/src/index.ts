export * from './Bundle.js';
export * from './chartBundle.js';
export * from './check.js';
export * from './forecasts.js';
export * from './predict.js';
export * from './reveal.js';
export * from './show.js';
export * from './tableBundle.js';
