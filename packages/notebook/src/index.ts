// Show a chart or a table

export { show } from './show.js';

// Forecast, and reveal the outcome

export { predict } from './predict.js';
export { reveal } from './reveal.js';

// Check an exercise

export { check, type Exercise } from './check.js';

// The forms in which content is shown, for other viewers

export type { Bundle } from './Bundle.js';
export { bundleOf } from './show.js';
