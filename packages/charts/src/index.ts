export * from './differenceChart.js';
export * from './palette.js';
export * from './priceChart.js';
export * from './toSvg.js';
export * from './VegaLiteSpec.js';
export * from './WeeklySeries.js';
export * from './weeklyChart.js';
