/**
 * Shared by the packages of Fairweather, and no user needs them: `@fairweather/core/tools`.
 *
 * @module core/tools
 */

// Numbers that are the same digits everywhere.

export { replicateQuantile } from './compare/replicateQuantile.js';
export { incompleteBeta, studentTCumulative, studentTQuantile } from './compare/studentT.js';
export { exp } from './numbers/exp.js';
export { log } from './numbers/log.js';
export { logGamma } from './numbers/logGamma.js';
export { normalCumulative } from './numbers/normalCumulative.js';
export { normalQuantile } from './numbers/normalQuantile.js';
export { pow } from './numbers/pow.js';
export { powerOfTen } from './numbers/powerOfTen.js';
export { digestOf } from './numbers/sha256.js';

// Input that people give.

export { checkEvent, shapeRemedy } from './define/checkShape.js';
export { limits } from './input/limits.js';
export { type Nearest, nearest, oneOf, unknownName } from './input/names.js';
export { parseJson } from './input/parseJson.js';
export { refuseOddKeys } from './input/refuseOddKeys.js';
export { eventSchema, scenarioSchema } from './scenario/schema.js';

// Text that is safe to show.

export { capital } from './text/capital.js';
export { visible, visibleLines } from './text/visible.js';

// Custom parts of a model, as a result records them.

export { checkCustomMeasures } from './run/CustomMeasure.js';
export { type CustomParts, customOf, customParts, customSize } from './run/custom.js';
export { checkCustomTheory } from './run/customTheory.js';

// A run in shares, for threads and workers.

export { putShare, type Share, shareOut } from './run/shareOut.js';
export { LANES } from './run/vector/fourLives.js';
