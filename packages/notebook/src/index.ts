// Show a chart or a table

// The forms in which content is shown, for other viewers
export type { Bundle } from './Bundle.js';
// Check an exercise
export { check, type Exercise } from './check.js';
// Forecast, and reveal the outcome
export { predict } from './predict.js';
export { reveal } from './reveal.js';
export { bundleOf, show } from './show.js';
