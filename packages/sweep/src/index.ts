/**
 * Many worlds of one scenario: designs as data, sweeps over them, and what the outputs depend on.
 *
 * @module sweep
 */

// Designs

export type { Axes, AxisRange, Range } from './design/axes.js';
export type { Design, DesignAxis, DesignKind } from './design/Design.js';
export { factorial } from './design/factorial.js';
export { type FilledOptions, latinHypercube } from './design/latinHypercube.js';
export { oneAtATime } from './design/oneAtATime.js';
export { points } from './design/points.js';
export { sobol } from './design/sobol.js';
export { sobolSequence } from './design/sobolSequence.js';
export { sweepLimits } from './sweepLimits.js';
